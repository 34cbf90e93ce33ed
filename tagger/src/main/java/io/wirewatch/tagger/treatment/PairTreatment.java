package io.wirewatch.tagger.treatment;

import io.wirewatch.model.Span;
import java.util.Objects;
import java.util.Optional;

/**
 * How two places of a text stand to each other.
 *
 * @param direction who holds a stance on whom
 * @param polarity in [-1, 1]; 0 where the direction is none, else its sign says for or against
 * @param because the word that weighed most; empty where the direction is none
 */
public record PairTreatment(Direction direction, double polarity, Optional<Span> because) {

    public PairTreatment {
        Objects.requireNonNull(direction, "direction");
        if (!(polarity >= -1 && polarity <= 1)) {
            throw new IllegalArgumentException("a polarity lies in [-1, 1], got " + polarity);
        }
    }
}
