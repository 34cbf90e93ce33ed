package io.wirewatch.producer.dates;

import io.wirewatch.model.Precision;
import io.wirewatch.model.Publication;
import io.wirewatch.model.Span;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as it stands in a text.
 *
 * @param span where it stands, with its weekday and time of day
 * @param year where it is written
 * @param month 1 to 12
 * @param day 1 to 31; checked against the month once the year is known
 * @param weekday where it is written
 * @param clock the time of day, where it is written
 */
public record WrittenDate(
        Span span,
        @Nullable Integer year,
        int month,
        int day,
        @Nullable DayOfWeek weekday,
        @Nullable WrittenTime clock) {

    /** Whether the year is written. */
    public boolean hasYear() {
        return year != null;
    }

    /** The day in its own year; empty where no year is written or there is no such day. */
    public Optional<LocalDate> date() {
        return year == null ? Optional.empty() : dateIn(year);
    }

    /** The day in the given year; empty for February 29 of a common year and the like. */
    public Optional<LocalDate> dateIn(int assumedYear) {
        try {
            return Optional.of(LocalDate.of(assumedYear, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * The publication this date tells, taken to be in the given year.
     *
     * @param zone the zone of the page, used for a time without one and for the choice between zones of one abbreviation
     * @return to the minute or second where time and zone are known, else the day; empty where there is no such day
     */
    public Optional<Publication> publication(int assumedYear, @Nullable ZoneId zone, String evidence) {
        return dateIn(assumedYear).map(date -> publication(date, zone, evidence));
    }

    private Publication publication(LocalDate date, @Nullable ZoneId zone, String evidence) {
        WrittenTime time = clock;
        if (time != null) {
            Optional<Instant> instant = time.on(date, zone);
            if (instant.isPresent()) {
                return new Publication(
                        instant.get(), time.hasSeconds() ? Precision.INSTANT : Precision.MINUTE, evidence);
            }
        }
        return new Publication(date.atStartOfDay(ZoneOffset.UTC).toInstant(), Precision.DAY, evidence);
    }
}
