package io.wirewatch.model;

import java.util.Objects;

/**
 * One side of a stance, at the place where the text names it.
 *
 * @param actor who
 * @param span the words that name it, in the same part as the stance
 */
public record Party(ActorId actor, Span span) {

    public Party {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(span, "span");
    }
}
