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

    static Dated parse(String field, String text) {
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
