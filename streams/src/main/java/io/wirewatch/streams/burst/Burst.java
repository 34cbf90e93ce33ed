package io.wirewatch.streams.burst;

import java.time.Instant;
import java.util.Objects;

/**
 * An hour that stands out.
 *
 * @param hour its start
 * @param count articles of publishers that were known
 * @param expectation what was to be expected of them in such an hour
 */
public record Burst(Instant hour, double count, Expectation expectation) {

    public Burst {
        Objects.requireNonNull(hour, "hour");
        Objects.requireNonNull(expectation, "expectation");
    }

    /** By how many usual deviations it exceeds what was to be expected. */
    public double score() {
        return expectation.scoreOf(count);
    }
}
