package io.wirewatch.app.command;

import io.wirewatch.app.shell.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** A moment as people write it in an option: a day, or a date and time with its zone. */
final class DateText {

    private static final int DATE_LENGTH = "2020-08-15".length();

    private DateText() {}

    /**
     * The moment; a day is its beginning in UTC.
     *
     * @param option whose value it is, for the message
     * @throws Problem if it is neither
     */
    static @Nullable Instant instant(String option, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return moment(text);
        } catch (DateTimeParseException e) {
            throw Problem.usage(
                    option + " takes a day or an instant with zone, as 2020-08-15 or 2020-08-15T12:00:00Z, got '" + text
                            + "'");
        }
    }

    /**
     * The moment; a day is its beginning in UTC.
     *
     * @throws DateTimeParseException if it is neither
     */
    static Instant moment(String text) {
        return text.length() == DATE_LENGTH
                ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                : OffsetDateTime.parse(text).toInstant();
    }
}
