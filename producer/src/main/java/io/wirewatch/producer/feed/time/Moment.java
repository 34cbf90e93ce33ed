package io.wirewatch.producer.feed.time;

import io.wirewatch.model.Precision;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An instant that was written, and how exactly.
 *
 * @param at the instant; a time without a zone is taken for UTC
 * @param precision {@link Precision#DAY} where the zone is missing
 */
record Moment(Instant at, Precision precision) {

    /** A day, or the first day of a month or year. Empty where there is no such day. */
    static Optional<Moment> day(int year, int month, int day, Precision precision) {
        try {
            Instant at = LocalDate.of(year, month, day).atStartOfDay().toInstant(ZoneOffset.UTC);
            return Optional.of(new Moment(at, precision));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * A day and a time of it. Empty where there is no such day; an hour of 24 or a second of 60 runs over into the next.
     *
     * @param time hours, minutes, seconds
     * @param offsetMinutes how far the zone is ahead of UTC, where one is written
     */
    static Optional<Moment> at(int year, int month, int day, int[] time, @Nullable Integer offsetMinutes) {
        if (time[0] > 24 || time[1] > 59 || time[2] > 60) {
            return Optional.empty();
        }
        long seconds = time[0] * 3600L + time[1] * 60L + time[2];
        return day(year, month, day, offsetMinutes == null ? Precision.DAY : Precision.INSTANT)
                .map(midnight -> new Moment(
                        midnight.at().plusSeconds(seconds - (offsetMinutes == null ? 0 : offsetMinutes * 60L)),
                        midnight.precision()));
    }
}
