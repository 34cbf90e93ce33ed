package io.wirewatch.model;

/** What kind of actor it is. */
public enum ActorType {
    PERSON,
    COUNTRY,
    /** A territory, region or city that is not a country. */
    PLACE,
    ORGANISATION,
    ARMED_GROUP,
    PARTY,
    OTHER;

    /** The constant as it is written in JSON and in files. */
    public String wireName() {
        return WireName.of(this);
    }

    /**
     * The constant behind a {@link #wireName()}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static ActorType ofWireName(String text) {
        return WireName.parse(ActorType.class, text);
    }
}
