package io.wirewatch.tagger.cues;

import java.util.Locale;

/**
 * A word of saying, found in a text.
 *
 * @param kind what has to stand around it
 * @param form in which form its first word stands
 * @param from its first token
 * @param to one past its last token
 */
public record Saying(Kind kind, Form form, int from, int to) {

    /** What has to stand around a word of saying before it names a source. */
    public enum Kind {
        /** A verb of saying: nothing. */
        SAY,
        /** A verb of thinking or showing: a clause. */
        HOLD,
        /** A verb of wanting: "to", or a thing. */
        INTEND,
        /** A verb of judging: an object. */
        JUDGE,
        /** A noun: an owner before it, and a clause or preposition after it. */
        NOUN,
        /** According to: the source after it. */
        BY;

        static Kind ofFileName(String text) {
            for (Kind kind : values()) {
                if (kind.name().toLowerCase(Locale.ROOT).equals(text)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException(
                    "there is no kind '" + text + "'; known are say, hold, intend, judge, noun, by");
        }
    }
}
