package io.wirewatch.producer;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is sent of a source, and how fast.
 *
 * @param speed how fast; anything but {@link Speed#MAX} sends by publication instant
 * @param from articles published before are left out; absent for no bound
 * @param to articles published at or after are left out; absent for no bound
 * @param lookAhead how many articles are held to bring them into the order of publication when a speed is given; what is out
 *     of order by more is sent as soon as it is read
 * @param progressEvery how often progress is told
 */
public record PublishOptions(
        Speed speed, @Nullable Instant from, @Nullable Instant to, int lookAhead, Duration progressEvery) {

    /** Everything, at once. */
    public static final PublishOptions DEFAULT = new PublishOptions(Speed.MAX, null, null, 4096, Duration.ofSeconds(1));

    public PublishOptions {
        if (from != null && to != null && !from.isBefore(to)) {
            throw new IllegalArgumentException("from lies before to, got " + from + " and " + to);
        }
        if (lookAhead < 1) {
            throw new IllegalArgumentException("at least one article is held, got " + lookAhead);
        }
    }

    /** The same options at another speed. */
    public PublishOptions at(Speed other) {
        return new PublishOptions(other, from, to, lookAhead, progressEvery);
    }

    /** The same options for a part of the time: {@code start} inclusive, {@code end} exclusive, either absent. */
    public PublishOptions between(@Nullable Instant start, @Nullable Instant end) {
        return new PublishOptions(speed, start, end, lookAhead, progressEvery);
    }

    boolean covers(Instant published) {
        return (from == null || !published.isBefore(from)) && (to == null || published.isBefore(to));
    }
}
