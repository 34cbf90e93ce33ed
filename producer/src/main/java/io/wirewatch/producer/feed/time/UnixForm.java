package io.wirewatch.producer.feed.time;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** C's {@code asctime} and the {@code date} command: {@code Sun Jan  4 16:29:06 2004}, with or without a zone. */
final class UnixForm {

    private static final Pattern FORM = Pattern.compile(
            "\\p{L}{3,9}\\s+(\\p{L}{3,9})\\s+(\\d{1,2})\\s+(\\d{1,2}):(\\d{2}):(\\d{2})\\s+(?:([A-Za-z]{1,5}|[+-]\\d{4})\\s+)?(\\d{4})");

    private UnixForm() {}

    static Optional<Moment> read(String text) {
        Matcher found = FORM.matcher(text);
        int month = found.matches() ? Months.of(found.group(1)) : 0;
        if (month == 0) {
            return Optional.empty();
        }
        int[] time = Months.time(found.group(3), found.group(4), found.group(5));
        int day = Integer.parseInt(found.group(2));
        return Moment.at(Integer.parseInt(found.group(7)), month, day, time, Zones.offset(found.group(6)));
    }
}
