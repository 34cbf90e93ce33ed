package io.wirewatch.model;

/** Whether the mentioned one acts, or only says where or so. */
public enum MentionRole {
    /** Acts or is acted upon: counted. */
    ACTOR,
    /** A place that only says where, or a country or organisation that says whose title it is: kept, not counted as an actor. */
    PLACE,
    /** A news agency or outlet that only says so: kept, not counted as an actor. */
    SOURCE;

    /** The constant as it is written in JSON and in files. */
    public String wireName() {
        return WireName.of(this);
    }

    /**
     * The constant behind a {@link #wireName()}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static MentionRole ofWireName(String text) {
        return WireName.parse(MentionRole.class, text);
    }
}
