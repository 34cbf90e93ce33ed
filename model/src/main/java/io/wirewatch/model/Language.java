package io.wirewatch.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The language of an article, and how it is known.
 *
 * @param tag BCP 47 tag; absent where it is not known
 * @param from how it is known, or why it is not
 */
public record Language(@Nullable String tag, From from) {

    /** Nobody said, and nobody looked. */
    public static final Language UNKNOWN = new Language(null, From.UNKNOWN);

    /** How a language is known, or why it is not. */
    public enum From {
        /** The source does not state it, and the words were not looked at. */
        UNKNOWN,
        /** The article, its page, its feed or its configuration says so. */
        STATED,
        /** Found out of its words. */
        DETECTED,
        /** Its words are too few for a guess that could be relied on. */
        TOO_SHORT,
        /** Its words are as good as in another language. */
        UNCLEAR;

        /** The constant as it is written in JSON. */
        public String wireName() {
            return WireName.of(this);
        }
    }

    public Language {
        Objects.requireNonNull(from, "from");
        if ((tag != null) != (from == From.STATED || from == From.DETECTED)) {
            throw new IllegalArgumentException("a language has a tag if it is known, got " + tag + " " + from);
        }
    }

    /** A language that is stated; {@link #UNKNOWN} if the tag is null or blank. */
    public static Language stated(@Nullable String tag) {
        return tag == null || tag.isBlank() ? UNKNOWN : new Language(tag, From.STATED);
    }

    /** A language that was found out of the words. */
    public static Language detected(String tag) {
        return new Language(tag, From.DETECTED);
    }

    /**
     * A language as somebody else wrote it: a tag without one of our words for how it is known was stated.
     *
     * @param from a {@link From#wireName()}, or anything
     */
    public static Language read(@Nullable String tag, @Nullable String from) {
        for (From known : From.values()) {
            boolean isKnown = known == From.STATED || known == From.DETECTED;
            if (known.wireName().equals(from) && isKnown == (tag != null && !tag.isBlank())) {
                return new Language(isKnown ? tag : null, known);
            }
        }
        return stated(tag);
    }

    /** Whether it is still to be found out. */
    public boolean isOpen() {
        return from == From.UNKNOWN;
    }
}
