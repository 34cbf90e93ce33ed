package io.wirewatch.producer.poll;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;

/** When a feed is asked next. Not thread-safe. */
final class NextPoll {

    /** A server's wish for a pause is followed up to here; some say a year and mean nothing by it. */
    private static final Duration LONGEST_WISH = Duration.ofHours(6);

    private static final Duration LONGEST = Duration.ofHours(24);
    private static final int MOST_DOUBLINGS = 10;
    /** Of a tenth either way: feeds that were started together do not stay together. */
    private static final double JITTER = 0.1;

    private final Random random;

    NextPoll(Random random) {
        this.random = random;
    }

    Instant afterSuccess(Instant now, Duration interval, Duration wish) {
        return now.plus(jittered(longer(interval, shorter(wish, LONGEST_WISH))));
    }

    /** Ever later: the interval, twice, four times ... up to a day; and not before the other side wants to see us. */
    Instant afterFailure(Instant now, Duration interval, int failures, Duration wish) {
        int doublings = Math.min(MOST_DOUBLINGS, Math.max(0, failures - 1));
        Duration backOff = shorter(interval.multipliedBy(1L << doublings), longer(LONGEST, interval));
        Instant calm = now.plus(jittered(backOff));
        Instant wanted = now.plus(shorter(wish, LONGEST));
        return wanted.isAfter(calm) ? wanted : calm;
    }

    Instant afterGone(Instant now) {
        return now.plus(jittered(LONGEST));
    }

    private Duration jittered(Duration time) {
        double factor = 1 - JITTER + 2 * JITTER * random.nextDouble();
        return Duration.ofMillis((long) (time.toMillis() * factor));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
