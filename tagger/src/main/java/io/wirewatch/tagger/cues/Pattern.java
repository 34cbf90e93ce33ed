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
    /** Holder, verb, "with" target, and the same back; or two holders who do it together: "meet", "sign a deal with". */
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

    /** How the files write it. */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Pattern ofFileName(String text) {
        for (Pattern pattern : values()) {
            if (pattern.fileName().equals(text)) {
                return pattern;
            }
        }
        throw new IllegalArgumentException("there is no pattern '" + text
                + "'; known are verb, verb-by, verb-that, noun, noun-of, adj, give," + " mutual, any, any-mutual");
    }
}
