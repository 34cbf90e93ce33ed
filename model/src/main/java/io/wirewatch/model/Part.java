package io.wirewatch.model;

/** Which part of an article a span refers to. */
public enum Part {
    TITLE,
    TEXT;

    /** The constant as it is written in JSON and in files. */
    public String wireName() {
        return WireName.of(this);
    }

    /**
     * The constant behind a {@link #wireName()}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Part ofWireName(String text) {
        return WireName.parse(Part.class, text);
    }
}
