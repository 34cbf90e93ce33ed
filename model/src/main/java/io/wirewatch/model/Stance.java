package io.wirewatch.model;

import java.util.Objects;

/**
 * A directed, typed statement: holder, class, target, with the sentence that proves it.
 *
 * @param holder who does or says it
 * @param target towards whom
 * @param stanceClass what
 * @param polarity how it treats the target, in [-1, 1], negation already worked in
 * @param part title or text
 * @param cue the words that gave it away
 * @param sentence the sentence that holds the cue
 * @param flags how the statement is qualified
 * @param rule the rule or cue id that fired, for a person to look up
 */
public record Stance(
        Party holder,
        Party target,
        StanceClass stanceClass,
        double polarity,
        Part part,
        Span cue,
        Span sentence,
        StanceFlags flags,
        String rule) {

    public Stance {
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(stanceClass, "stanceClass");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(flags, "flags");
        Objects.requireNonNull(rule, "rule");
        if (!(polarity >= -1 && polarity <= 1)) {
            throw new IllegalArgumentException("a polarity lies in [-1, 1], got " + polarity);
        }
        if (!sentence.contains(cue)) {
            throw new IllegalArgumentException("a cue lies in its sentence, got " + cue + " outside " + sentence);
        }
    }
}
