package io.wirewatch.producer.feed.time;

import io.wirewatch.model.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** W3CDTF and ISO 8601, cut short at any place, with or without hyphens and colons: {@code 2003-12-31T10:14:55Z}, {@code 2003-365}. */
final class IsoForm {

    private static final String TIME =
            "(?:(?:\\s*[Tt]\\s*|\\s+)(\\d{1,2})(?::?(\\d{2})(?::?(\\d{2})(?:[.,]\\d+)?)?)?\\s*([Zz]|[A-Za-z]{2,5}|(?:GMT|UTC)?\\s*[+-]\\d{1,2}(?::?\\d{2})?)?)?";
    private static final Pattern CALENDAR = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})" + TIME);
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})" + TIME);
    private static final Pattern ORDINAL = Pattern.compile("(\\d{4})-?(\\d{3})" + TIME);
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{1,2})");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final Pattern SHORT = Pattern.compile("(\\d{2})-?(\\d{2})-?(\\d{2})");

    private IsoForm() {}

    static Optional<Moment> read(String text) {
        Matcher calendar = CALENDAR.matcher(text);
        Matcher compact = COMPACT.matcher(text);
        if (calendar.matches() || compact.matches()) {
            Matcher found = calendar.matches() ? calendar : compact;
            return moment(found, number(found, 1), number(found, 2), number(found, 3), 4);
        }
        Matcher ordinal = ORDINAL.matcher(text);
        if (ordinal.matches()) {
            return ordinal(ordinal);
        }
        return shortened(text);
    }

    private static Optional<Moment> ordinal(Matcher found) {
        try {
            LocalDate date = Year.of(number(found, 1)).atDay(number(found, 2));
            return moment(found, date.getYear(), date.getMonthValue(), date.getDayOfMonth(), 3);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Moment> shortened(String text) {
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            return Moment.day(number(month, 1), number(month, 2), 1, Precision.MONTH);
        }
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            return Moment.day(number(year, 1), 1, 1, Precision.YEAR);
        }
        Matcher brief = SHORT.matcher(text);
        return brief.matches()
                ? Moment.day(Months.year(brief.group(1)), number(brief, 2), number(brief, 3), Precision.DAY)
                : Optional.empty();
    }

    private static Optional<Moment> moment(Matcher found, int year, int month, int day, int hour) {
        if (found.group(hour) == null) {
            return Moment.day(year, month, day, Precision.DAY);
        }
        int[] time = Months.time(found.group(hour), found.group(hour + 1), found.group(hour + 2));
        return Moment.at(year, month, day, time, Zones.offset(found.group(hour + 3)));
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
