package io.wirewatch.sink.phrase;

import io.wirewatch.sink.brief.Range;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments and stretches of time as a person reads them, always in UTC. */
public final class TimeWords {

    private static final DateTimeFormatter DAY = format("d MMMM uuuu");
    private static final DateTimeFormatter SHORT_DAY = format("d MMM uuuu");
    private static final DateTimeFormatter MOMENT = format("d MMMM uuuu, HH:mm 'UTC'");
    private static final DateTimeFormatter HOUR = format("d MMM, HH:mm");

    private TimeWords() {}

    /** {@code 18 August 2020}. */
    public static String day(Instant at) {
        return DAY.format(at);
    }

    /** {@code 18 Aug 2020}. */
    public static String shortDay(Instant at) {
        return SHORT_DAY.format(at);
    }

    /** {@code 18 Aug, 10:00}. */
    public static String hour(Instant at) {
        return HOUR.format(at);
    }

    /** {@code 18 August 2020, 10:00 UTC}. */
    public static String moment(Instant at) {
        return MOMENT.format(at);
    }

    /** {@code 7 days}, {@code 24 hours}, {@code 36 hours}, {@code 90 minutes}. */
    public static String length(Duration length) {
        long hours = length.toHours();
        if (!length.equals(Duration.ofHours(hours))) {
            return count(length.toMinutes(), "minute");
        }
        return hours > 24 && hours % 24 == 0 ? count(hours / 24, "day") : count(hours, "hour");
    }

    /** {@code the 7 days up to 18 August 2020, 00:00 UTC}. */
    public static String range(Range range) {
        String upTo = " up to " + moment(range.to());
        return range.from() == null ? "everything" + upTo : "the " + length(range.length()) + upTo;
    }

    private static String count(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(ZoneOffset.UTC);
    }
}
