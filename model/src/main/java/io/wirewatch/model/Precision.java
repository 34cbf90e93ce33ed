package io.wirewatch.model;

/** How exactly the publication instant is known. */
public enum Precision {
    /** To the second. */
    INSTANT,
    /** To the minute. */
    MINUTE,
    /** The day: the instant is that day's midnight in UTC. */
    DAY,
    /** The month: the instant is the first of it. */
    MONTH,
    /** The year: the instant is its first of January. */
    YEAR,
    /** Not found: the moment of collection stands in. */
    COLLECTED;

    /** The constant as it is written in JSON and in files. */
    public String wireName() {
        return WireName.of(this);
    }

    /**
     * The constant behind a {@link #wireName()}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Precision ofWireName(String text) {
        return WireName.parse(Precision.class, text);
    }
}
