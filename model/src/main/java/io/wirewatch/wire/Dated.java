package io.wirewatch.wire;

import io.wirewatch.model.Excerpt;
import io.wirewatch.model.Precision;
import io.wirewatch.model.RejectReason;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;

/**
 * An ISO 8601 date or date-time with zone, and how exact it is.
 *
 * @param at the instant; midnight UTC for a date
 * @param precision {@code DAY} for a date, else {@code INSTANT}
 */
record Dated(Instant at, Precision precision) {

    private static final int DATE_LENGTH = "2020-08-15".length();

    /** ISO text of years beyond these does not sort, and arithmetic on the last of them overflows. */
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("9999-12-30T00:00:00Z");

    /**
     * The date behind a text.
     *
     * @param field what it is called, for the message
     * @throws BadArticle if it is none, or none of the years 1 to 9999
     */
    static Dated parse(String field, String text) {
        Dated dated = parsed(field, text);
        if (dated.at.isBefore(FIRST) || dated.at.isAfter(LAST)) {
            throw new BadArticle(
                    RejectReason.BAD_DATE, field + " lies outside of the years 1 to 9999: '" + Excerpt.of(text) + "'");
        }
        return dated;
    }

    private static Dated parsed(String field, String text) {
        try {
            if (text.length() == DATE_LENGTH) {
                return new Dated(
                        LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant(), Precision.DAY);
            }
            return new Dated(OffsetDateTime.parse(text).toInstant(), Precision.INSTANT);
        } catch (DateTimeParseException e) {
            throw new BadArticle(
                    RejectReason.BAD_DATE,
                    field + " is no ISO date or date-time with zone: '" + Excerpt.of(text) + "'");
        }
    }
}
