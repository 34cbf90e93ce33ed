package io.wirewatch.producer.fetch;

import java.util.Locale;

/** What can go wrong with a request. A closed set: it stands in the health of a feed, and people filter by it. */
public enum FetchFault {
    /** No address of a page: no http or https, no host. */
    BAD_ADDRESS,
    /** It leads to this machine, a private network or a reserved address. */
    FORBIDDEN_ADDRESS,
    /** The name of the host is not known. */
    UNKNOWN_HOST,
    /** Nobody answers at the address. */
    NO_CONNECTION,
    /** The certificate is not valid for it, or encryption failed otherwise. */
    TLS,
    /** Not finished within the time limit. */
    TOO_SLOW,
    /** More bytes than the limit. */
    TOO_LARGE,
    /** Unpacks to far more bytes than any text does. */
    COMPRESSION_BOMB,
    /** Compressed in a way that cannot be undone. */
    BAD_COMPRESSION,
    /** Redirects that come back to where they began. */
    REDIRECT_LOOP,
    /** More redirects than the limit, or one to nowhere. */
    BAD_REDIRECT,
    /** The connection was cut before there was anything of use. */
    RESET,
    /** Something that is not HTTP. */
    NOT_HTTP,
    /** 410: gone for good. */
    GONE,
    /** 404: there is no such page. */
    NOT_FOUND,
    /** 401, 403, 451 and the like: not for us. */
    DENIED,
    /** 429: we come too often. */
    TOO_MANY_REQUESTS,
    /** 5xx: the fault is theirs. */
    SERVER_ERROR,
    /** Any other status that brings no page. */
    BAD_STATUS,
    /** {@code robots.txt} asks us to stay away. */
    ROBOTS;

    /** The constant as it is written in JSON and shown to people. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
