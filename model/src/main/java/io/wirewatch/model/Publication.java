package io.wirewatch.model;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * When an article was published, how exactly that is known, and from what.
 *
 * @param at the instant, whole seconds; for {@link Precision#DAY} and coarser the first instant of that span in UTC
 * @param precision how much of {@code at} is knowledge
 * @param evidence where it was found, a short word such as {@code sidecar}, {@code json-ld}, {@code date-line}, {@code feed}
 */
public record Publication(Instant at, Precision precision, String evidence) {

    public Publication {
        Objects.requireNonNull(precision, "precision");
        Objects.requireNonNull(evidence, "evidence");
        at = at.truncatedTo(ChronoUnit.SECONDS);
    }

    /** The start of the UTC hour this article is counted in. */
    public Instant pane() {
        return at.truncatedTo(ChronoUnit.HOURS);
    }
}
