package io.wirewatch.tagger.cues;

/** In which form the first word of a cue stands. */
public enum Form {
    /** Praise: after "to", a modal or a plural subject; also the singular of a noun. */
    BASE,
    /** Praises; also the plural of a noun. */
    S,
    /** Praised, gave. */
    PAST,
    /** Given, where it differs from the past. */
    PARTICIPLE,
    /** Praised: past and participle alike. */
    PAST_OR_PARTICIPLE,
    /** Praising. */
    ING,
    /** An adjective, never inflected. */
    FIXED;

    /** Whether "by" may follow it. */
    public boolean mayBePassive() {
        return this == PARTICIPLE || this == PAST_OR_PARTICIPLE;
    }
}
