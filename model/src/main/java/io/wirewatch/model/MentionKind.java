package io.wirewatch.model;

/** By what sort of word an actor was mentioned. Names and metonyms are counted apart. */
public enum MentionKind {
    /** Its own name. */
    NAME,
    /** Another spelling, transliteration or acronym of its name. */
    ALIAS,
    /** A word for its people or what is of it: "Belarusian". */
    DEMONYM,
    /** A capital or seat that stands for it: "the Kremlin", "Minsk". */
    METONYM,
    /** An office, with the dates of who held it: "the Belarusian leader". */
    ROLE,
    /** A later, shorter form of a name given in full before: a surname, an acronym. */
    SHORT;

    /** The constant as it is written in JSON and in files. */
    public String wireName() {
        return WireName.of(this);
    }

    /**
     * The constant behind a {@link #wireName()}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static MentionKind ofWireName(String text) {
        return WireName.parse(MentionKind.class, text);
    }
}
