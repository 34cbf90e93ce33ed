package io.wirewatch.sink.brief;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Articles over time.
 *
 * @param start of the first bucket
 * @param step how long a bucket is
 * @param articles how many of each bucket, first to last
 */
public record Course(Instant start, Duration step, List<Long> articles) {

    private static final Duration HOURLY_UP_TO = Duration.ofDays(3);
    private static final Duration DAILY_UP_TO = Duration.ofDays(120);
    /** More would be thinner than a line. */
    private static final int BUCKETS = 400;

    public Course {
        articles = List.copyOf(articles);
    }

    /** The empty course over a stretch of time, cut to the hours between its ends. */
    static Course over(Instant first, Instant last) {
        Duration length = Duration.between(first, last);
        Duration step = length.compareTo(HOURLY_UP_TO) <= 0
                ? Duration.ofHours(1)
                : length.compareTo(DAILY_UP_TO) <= 0 ? Duration.ofDays(1) : Duration.ofDays(7);
        while (length.dividedBy(step) > BUCKETS) {
            step = step.multipliedBy(2);
        }
        ChronoUnit unit = step.compareTo(Duration.ofDays(1)) < 0 ? ChronoUnit.HOURS : ChronoUnit.DAYS;
        Instant start = first.truncatedTo(unit);
        int buckets =
                (int) Math.max(1, (Duration.between(start, last).toMillis() + step.toMillis() - 1) / step.toMillis());
        return new Course(start, step, Collections.nCopies(buckets, 0L));
    }

    /** The same buckets, filled. */
    Course filled(Map<Instant, Long> hours) {
        List<Long> sums = new ArrayList<>(Collections.nCopies(articles.size(), 0L));
        hours.forEach((hour, count) -> {
            int bucket = (int) (Duration.between(start, hour).toMillis() / step.toMillis());
            if (!hour.isBefore(start) && bucket < sums.size()) {
                sums.set(bucket, sums.get(bucket) + count);
            }
        });
        return new Course(start, step, sums);
    }

    /** When a bucket begins. */
    public Instant at(int bucket) {
        return start.plus(step.multipliedBy(bucket));
    }
}
