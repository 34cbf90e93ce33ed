package io.wirewatch.streams.reprint;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * When an article is a reprint of another.
 *
 * @param likeness which share of the shorter text's shingles they must have in common, above 0 and at most 1
 * @param horizon how far apart the two may be published; empty: any time
 * @param hubs with how many articles of a key and period every other one is compared, at least 1: those of the smallest ids, so
 *     that the choice depends on the set of articles alone and a phrase of a million articles costs no more than one of ten
 */
public record FoldRule(double likeness, Optional<Duration> horizon, int hubs) {

    /** Three fifths of the shingles, within seven days: nine of ten reprints in Reuters' news of 1987 follow that soon. */
    public static final FoldRule DEFAULT = new FoldRule(0.6, Optional.of(Duration.ofDays(7)), 8);

    public FoldRule {
        Objects.requireNonNull(horizon, "horizon");
        if (likeness <= 0 || likeness > 1 || hubs < 1) {
            throw new IllegalArgumentException(
                    "articles fold from a likeness above 0 and at most 1, over 1 hub or more, got " + likeness + " and "
                            + hubs);
        }
        horizon.ifPresent(span -> {
            if (span.toMillis() < 1) {
                throw new IllegalArgumentException("articles fold within a positive horizon, got " + span);
            }
        });
    }

    /** The same rule with another horizon. */
    public FoldRule within(Optional<Duration> other) {
        return new FoldRule(likeness, other, hubs);
    }

    /**
     * The number of the period an instant lies in: periods are as long as the horizon, so two articles within the horizon lie in
     * the same period or in neighbours.
     */
    public long periodOf(Instant published) {
        return horizon.map(span -> Math.floorDiv(published.toEpochMilli(), span.toMillis()))
                .orElse(0L);
    }

    /** Whether two instants are no further apart than the horizon. */
    public boolean isWithin(Instant one, Instant other) {
        return horizon.map(span -> Duration.between(one, other).abs().compareTo(span) <= 0)
                .orElse(true);
    }
}
