package io.wirewatch.producer.fetch;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A wish to read an address.
 *
 * @param address http or https; blanks and letters that an address may not hold are mended
 * @param etag what the other side called the version we have, if it did
 * @param lastModified when it said that version was made, if it did
 * @param kind what we would like to get
 */
public record FetchRequest(
        String address, @Nullable String etag, @Nullable String lastModified, Kind kind) {

    public FetchRequest {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(kind, "kind");
    }

    /** What is asked for. */
    public enum Kind {
        /** A feed or a sitemap. */
        FEED("application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml;q=0.9,"
                + " application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.5"),
        /** A page for people. */
        PAGE("text/html, application/xhtml+xml;q=0.9, text/plain;q=0.8, */*;q=0.1"),
        /** Whatever is there. */
        ANY("*/*");

        private final String accept;

        Kind(String accept) {
            this.accept = accept;
        }

        String accept() {
            return accept;
        }
    }

    /** A wish for whatever version is there. */
    public static FetchRequest of(String address, Kind kind) {
        return new FetchRequest(address, null, null, kind);
    }
}
