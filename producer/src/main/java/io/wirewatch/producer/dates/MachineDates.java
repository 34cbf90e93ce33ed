package io.wirewatch.producer.dates;

import io.wirewatch.model.Precision;
import io.wirewatch.model.Publication;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a field that is supposed to hold one date and nothing else: ISO 8601 in full or cut short, RFC 1123 as in feeds, seconds
 * or milliseconds since 1970, and what {@link WrittenDates} reads.
 */
public final class MachineDates {

    private static final Pattern EPOCH = Pattern.compile("-?\\d{9,13}(?:\\.\\d+)?");
    /** From here on a count since 1970 is one of milliseconds: as seconds it would be the year 5138. */
    private static final long FIRST_MILLIS = 100_000_000_000L;

    private static final Pattern OFFSET = Pattern.compile("\\s*([+-]\\d{2}):?(\\d{2})$");
    private static final Pattern SPACED = Pattern.compile("^(\\d{4}-\\d{2}-\\d{2})\\s+(\\d{2}:\\d{2})");
    private static final Pattern COMPACT =
            Pattern.compile("^((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})?(Z?))?$");

    private static final List<DateTimeFormatter> FORMS =
            List.of(DateTimeFormatter.ISO_DATE_TIME, DateTimeFormatter.ISO_DATE, DateTimeFormatter.RFC_1123_DATE_TIME);

    private MachineDates() {}

    /**
     * What the field says; empty if no date can be made of it.
     *
     * @param zone the zone of a time that names none. Without it such a time tells its day only
     */
    public static Optional<Publication> parse(String field, @Nullable ZoneId zone, String evidence) {
        String text = field.strip();
        Optional<Publication> exact = epoch(text, evidence);
        return exact.or(() -> shortened(text, evidence))
                .or(() -> formal(normal(text), zone, evidence))
                .or(() -> written(text, zone, evidence));
    }

    private static Optional<Publication> epoch(String text, String evidence) {
        if (!EPOCH.matcher(text).matches()) {
            return Optional.empty();
        }
        long count = Long.parseLong(text.replaceFirst("\\..*", ""));
        Instant at = Math.abs(count) >= FIRST_MILLIS ? Instant.ofEpochMilli(count) : Instant.ofEpochSecond(count);
        return Optional.of(new Publication(at, Precision.INSTANT, evidence));
    }

    /** A year, or a year and a month. */
    private static Optional<Publication> shortened(String text, String evidence) {
        try {
            if (text.length() == 4) {
                return Optional.of(day(Year.parse(text).atDay(1), Precision.YEAR, evidence));
            }
            if (text.length() == 7) {
                return Optional.of(day(YearMonth.parse(text).atDay(1), Precision.MONTH, evidence));
            }
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static String normal(String text) {
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            String date = compact.group(1) + "-" + compact.group(2) + "-" + compact.group(3);
            String second = compact.group(6) == null ? "00" : compact.group(6);
            return compact.group(4) == null
                    ? date
                    : date + "T" + compact.group(4) + ":" + compact.group(5) + ":" + second + compact.group(7);
        }
        String joined = SPACED.matcher(text).replaceFirst("$1T$2");
        if (!joined.equals(text) || (joined.length() > 10 && joined.charAt(10) == 'T')) {
            String zoned = joined.replaceFirst("\\s*(?:UTC|GMT)$", "Z").replaceFirst("\\s+Z$", "Z");
            return OFFSET.matcher(zoned).replaceFirst("$1:$2");
        }
        return joined;
    }

    private static Optional<Publication> formal(String text, @Nullable ZoneId zone, String evidence) {
        for (DateTimeFormatter form : FORMS) {
            try {
                TemporalAccessor read = form.parseBest(
                        text, ZonedDateTime::from, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
                return Optional.of(publication(read, zone, evidence));
            } catch (DateTimeException e) {
                // not this form: the next one
                continue;
            }
        }
        return Optional.empty();
    }

    private static Publication publication(TemporalAccessor read, @Nullable ZoneId zone, String evidence) {
        if (read instanceof ZonedDateTime zoned) {
            return new Publication(zoned.toInstant(), Precision.INSTANT, evidence);
        }
        if (read instanceof LocalDateTime local) {
            return zone == null
                    ? day(local.toLocalDate(), Precision.DAY, evidence)
                    : new Publication(local.atZone(zone).toInstant(), Precision.INSTANT, evidence);
        }
        return day(LocalDate.from(read), Precision.DAY, evidence);
    }

    /** A field that holds one written date and at most a label or a weekday around it. */
    private static Optional<Publication> written(String text, @Nullable ZoneId zone, String evidence) {
        List<WrittenDate> dates = WrittenDates.in(text);
        if (dates.size() != 1) {
            return Optional.empty();
        }
        WrittenDate date = dates.get(0);
        Integer year = date.year();
        return year == null ? Optional.empty() : date.publication(year, zone, evidence);
    }

    private static Publication day(LocalDate date, Precision precision, String evidence) {
        return new Publication(date.atStartOfDay(ZoneOffset.UTC).toInstant(), precision, evidence);
    }
}
