package io.wirewatch.sink.brief;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence behind a number.
 *
 * @param head the article it stands in
 * @param sentence its words; empty where they are no longer kept
 * @param marks the words that fired, in order, none over another
 * @param rule the rule or kind of alias that fired
 * @param flags how the statement is qualified
 * @param reprints how many more articles of the stretch carry the same statement in the same text
 */
public record Quoted(Head head, String sentence, List<Mark> marks, String rule, Flags flags, long reprints) {

    public Quoted {
        marks = List.copyOf(marks);
    }

    /**
     * The article of a sentence.
     *
     * @param article its id
     * @param text the id it shares with its reprints
     * @param title its headline
     * @param url its address, where it has one
     * @param publisher who stands behind it
     * @param published its publication instant
     * @param precision how precise that is
     * @param location where it was read: file and line, or address
     */
    public record Head(
            String article,
            String text,
            String title,
            @Nullable String url,
            String publisher,
            Instant published,
            String precision,
            String location) {}

    /**
     * How a statement is qualified.
     *
     * @param negated it is said not to be so
     * @param conditional conditional, future or demanded
     * @param quoted in somebody's quoted words
     */
    public record Flags(boolean negated, boolean conditional, boolean quoted) {
        /** Plainly said. */
        public static final Flags NONE = new Flags(false, false, false);
    }

    /** The same sentence with another count of reprints. */
    Quoted withReprints(long count) {
        return new Quoted(head, sentence, marks, rule, flags, count);
    }
}
