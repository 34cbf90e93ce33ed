package io.wirewatch.model;

/** Which step of the pipeline refused a record. */
public enum Stage {
    /** Reading files and feeds. */
    PRODUCE,
    /** Reading the topic of articles. */
    READ,
    /** Tagging. */
    TAG,
    /** Writing a result. */
    WRITE;

    /** The constant as it is written in JSON and in files. */
    public String wireName() {
        return WireName.of(this);
    }

    /**
     * The constant behind a {@link #wireName()}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Stage ofWireName(String text) {
        return WireName.parse(Stage.class, text);
    }
}
