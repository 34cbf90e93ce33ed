package io.wirewatch.producer.poll;

import java.time.Duration;

/**
 * How much one feed may take of the process.
 *
 * @param atOnce how many feeds are asked at the same time
 * @param time how long one answer may take
 * @param batches how many answers a feed may give in a row before it waits for its next turn
 * @param items how many items one answer may hold
 * @param threads how many threads a source may leave behind
 */
public record PollLimits(int atOnce, Duration time, int batches, int items, int threads) {

    /** 32 feeds, two minutes, 100 answers of at most 10,000 items, 8 threads. */
    public static final PollLimits DEFAULT = new PollLimits(32, Duration.ofMinutes(2), 100, 10_000, 8);

    public PollLimits {
        if (atOnce < 1 || batches < 1 || items < 1 || threads < 0 || time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("limits are positive");
        }
    }
}
