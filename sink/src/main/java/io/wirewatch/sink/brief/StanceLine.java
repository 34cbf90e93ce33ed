package io.wirewatch.sink.brief;

import io.wirewatch.model.ActorCard;
import java.util.List;

/**
 * Who stood where on whom in a stretch of time.
 *
 * @param holder who
 * @param stanceClass where
 * @param target on whom
 * @param now the three counts of the articles that say so
 * @param before the three counts of the stretch before
 * @param stances how many statements, negated ones included
 * @param negated of these, negated
 * @param conditional of these, conditional, future or demanded
 * @param quoted of these, in quoted words
 * @param polarity sum of their polarity
 * @param evidence sentences
 */
public record StanceLine(
        ActorCard holder,
        String stanceClass,
        ActorCard target,
        Spread now,
        Spread before,
        long stances,
        long negated,
        long conditional,
        long quoted,
        double polarity,
        List<Quoted> evidence) {

    public StanceLine {
        evidence = List.copyOf(evidence);
    }

    /** Whether every statement says that it is not so. */
    public boolean isDenied() {
        return negated == stances;
    }

    /** The class as a person should read it. */
    public String reading() {
        return isDenied() ? "not " + stanceClass : stanceClass;
    }
}
