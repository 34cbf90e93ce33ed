package io.wirewatch.app.command;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A moment as people write it: a day, which is its beginning in UTC, or an ISO date and time with its offset. */
final class MomentText implements ITypeConverter<Instant> {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 9999;

    @Override
    public Instant convert(String text) {
        try {
            Instant moment = DateText.moment(text);
            int year = moment.atOffset(ZoneOffset.UTC).getYear();
            if (year >= EARLIEST && year <= LATEST) {
                return moment;
            }
        } catch (DateTimeParseException e) {
            // said below, as for a year out of bounds
        }
        throw new TypeConversionException(
                "a moment is a day from 1900 on, as 2020-08-18, or 2020-08-18T10:00:00Z; got '" + text + "'");
    }
}
