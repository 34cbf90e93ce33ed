package io.wirewatch.producer.feed.time;

import io.wirewatch.model.Precision;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** RFC 822 and what people take for it: {@code Thu, 01 Jan 2004 19:48:21 GMT}, {@code Jan 1, 04}, {@code 1-Jan-2004 9:5 EST}. */
final class MailForm {

    private static final String WEEKDAY = "(?:\\p{L}{2,9}\\.?,?\\s+|\\p{L}{2,9}\\.?,)?";
    private static final String TIME =
            "(?:,?\\s+(\\d{1,2}):(\\d{1,2})(?::(\\d{1,2})(?:[.,]\\d+)?)?\\s*([^\\s(]+(?:\\s*[+-]\\d{1,2}:?\\d{2})?)?.*)?";
    private static final Pattern DAY_FIRST = Pattern.compile(
            WEEKDAY + "(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(\\p{L}{3,9})\\.?,?[\\s-]+(\\d{4}|\\d{2})\\b" + TIME);
    private static final Pattern MONTH_FIRST =
            Pattern.compile(WEEKDAY + "(\\p{L}{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4}|\\d{2})\\b" + TIME);

    private MailForm() {}

    static Optional<Moment> read(String text) {
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return moment(dayFirst, dayFirst.group(1), dayFirst.group(2));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        return monthFirst.matches() ? moment(monthFirst, monthFirst.group(2), monthFirst.group(1)) : Optional.empty();
    }

    private static Optional<Moment> moment(Matcher found, String dayText, String monthText) {
        int month = Months.of(monthText);
        int day = Integer.parseInt(dayText);
        int year = Months.year(found.group(3));
        if (month == 0) {
            return Optional.empty();
        }
        if (found.group(4) == null) {
            return Moment.day(year, month, day, Precision.DAY);
        }
        int[] time = Months.time(found.group(4), found.group(5), found.group(6));
        return Moment.at(year, month, day, time, Zones.offset(found.group(7)));
    }
}
