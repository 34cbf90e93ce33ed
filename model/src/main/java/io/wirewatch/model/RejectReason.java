package io.wirewatch.model;

/** Why a record was not counted. A closed set: people filter by it. */
public enum RejectReason {
    /** Bytes that are no record: broken JSON, a wrong schema. */
    UNDECODABLE,
    /** Nothing in it. */
    EMPTY,
    /** Not a text at all. */
    BINARY,
    /** Bytes that are not text in the declared or any likely encoding. */
    ENCODING,
    /** A record without words. */
    NO_TEXT,
    /** Longer than the limit. */
    TOO_LARGE,
    /** The file or page is not there. */
    MISSING,
    /** It may not be read. */
    FORBIDDEN,
    /** It could not be read to the end. */
    UNREADABLE,
    /** No date can be made of what it says. */
    BAD_DATE,
    /** Dated after it was collected. */
    FUTURE_DATE,
    /** Dated before the horizon. */
    BEFORE_HORIZON,
    /** A record without a key or without a value. */
    NO_VALUE,
    /** The tagger could not deal with it. */
    UNTAGGABLE,
    /** What came of it is larger than a Kafka record may be. */
    RESULT_TOO_LARGE,
    /** A keep or block rule of the user said no: the only reason that is a wish, and is accounted apart. */
    FILTERED;

    /** The constant as it is written in JSON and in files. */
    public String wireName() {
        return WireName.of(this);
    }

    /**
     * The constant behind a {@link #wireName()}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static RejectReason ofWireName(String text) {
        return WireName.parse(RejectReason.class, text);
    }
}
