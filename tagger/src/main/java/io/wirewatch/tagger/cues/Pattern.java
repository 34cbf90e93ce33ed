package io.wirewatch.tagger.cues;

import java.util.Locale;

/** Where holder and target stand around a cue. */
public enum Pattern {
    /** Holder, verb, target; passive: target, verb, "by" holder. */
    VERB,
    /** Target, verb, holder: "suffers under". */
    VERB_BY,
    /** Holder, verb, "that", a clause whose subject is the target. */
    VERB_THAT,
    /** Holder's noun, preposition, target: "EU sanctions against". */
    NOUN,
    /** Noun "of" target "by" holder. */
    NOUN_OF,
    /** Holder is adjective, target. */
    ADJ,
    /** Light verb, noun, "to" or "for" target: "provide assistance to"; also with the target before the noun. */
    GIVE,
    /** Holder, verb, target's noun: "demand his resignation"; made of the verbs that go on with "of". */
    OWN,
    /** Target, verb, holder's noun: "win the senator's support"; made of the verbs that go on with "from". */
    OWN_BY,
    /** As {@link #VERB}, where the holder is armed: "engage", "clear" are no acts of force otherwise. */
    VERB_ARMED,
    /** A preposition between what the holder does and the target: "in support of". */
    PREP,
    /** Two holders and a verb that they do together: "Minsk and Moscow met". */
    MUTUAL,
    /** Holder, verb, and the first actor after it, whatever stands between: coded dictionaries. */
    ANY,
    /** As {@link #ANY}, and the same back. */
    ANY_MUTUAL;

    /** Whether the stance goes both ways. */
    public boolean isMutual() {
        return this == MUTUAL || this == ANY_MUTUAL;
    }

    /** Whether the target may stand anywhere after the verb, and negation is told by longer phrases. */
    public boolean isCoded() {
        return this == ANY || this == ANY_MUTUAL;
    }

    /** Whether a cue of this pattern begins with a verb. */
    boolean isVerbal() {
        return this != NOUN && this != NOUN_OF && this != ADJ && this != PREP;
    }

    /** How the files write it. */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Pattern ofFileName(String text) {
        for (Pattern pattern : values()) {
            if (pattern.fileName().equals(text) && pattern != OWN && pattern != OWN_BY) {
                return pattern;
            }
        }
        throw new IllegalArgumentException(
                "there is no pattern '" + text + "'; known are verb, verb-by, verb-that, noun, noun-of, adj, give,"
                        + " verb-armed, prep, mutual, any, any-mutual");
    }
}
