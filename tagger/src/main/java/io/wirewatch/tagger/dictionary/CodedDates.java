package io.wirewatch.tagger.dictionary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days that are still free while the codes of a name are read: what a dated code takes, no later one gets, and a code without
 * dates gets what is left. A restriction that names no day, as published dictionaries have some, takes nothing. Dates are {@code 991231} or {@code 19991231}; two digits beyond 30 are of the last century, as in
 * PETRARCH. Not thread-safe.
 */
final class CodedDates {

    private static final int PIVOT = 30;

    private List<Period> free = List.of(Period.ALWAYS);

    /** The free days of a restriction such as {@code <950601}, {@code 950601-990815}, {@code >990816}; they are free no longer. */
    List<Period> take(String restriction) {
        if (restriction.isEmpty()) {
            return free;
        }
        @Nullable Period wanted = period(restriction.replace(" ", ""));
        if (wanted == null) {
            return List.of();
        }
        List<Period> taken = new ArrayList<>();
        List<Period> left = new ArrayList<>();
        for (Period span : free) {
            LocalDate from = span.from().isAfter(wanted.from()) ? span.from() : wanted.from();
            LocalDate to = span.to().isBefore(wanted.to()) ? span.to() : wanted.to();
            if (to.isBefore(from)) {
                left.add(span);
                continue;
            }
            taken.add(new Period(from, to));
            if (span.from().isBefore(from)) {
                left.add(new Period(span.from(), from.minusDays(1)));
            }
            if (span.to().isAfter(to)) {
                left.add(new Period(to.plusDays(1), span.to()));
            }
        }
        free = left;
        return taken;
    }

    private static @Nullable Period period(String text) {
        try {
            if (text.startsWith("<")) {
                return new Period(LocalDate.MIN, day(text.substring(1)).minusDays(1));
            }
            if (text.startsWith(">")) {
                return new Period(day(text.substring(1)).plusDays(1), LocalDate.MAX);
            }
            int dash = text.indexOf('-');
            LocalDate from = day(dash < 0 ? text : text.substring(0, dash));
            LocalDate to = dash < 0 ? from : day(text.substring(dash + 1));
            return to.isBefore(from) ? new Period(to, from) : new Period(from, to);
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    /** Days that no month has, as in 990631, are its last. */
    private static LocalDate day(String digits) {
        boolean isLong = digits.length() == 8;
        if (!isLong && digits.length() != 6) {
            throw new NumberFormatException(digits);
        }
        int split = isLong ? 4 : 2;
        int year = Integer.parseInt(digits.substring(0, split));
        int full = isLong ? year : year > PIVOT ? 1900 + year : 2000 + year;
        int month = Math.min(12, Math.max(1, Integer.parseInt(digits.substring(split, split + 2))));
        int day = Math.max(1, Integer.parseInt(digits.substring(split + 2)));
        LocalDate first = LocalDate.of(full, month, 1);
        return first.withDayOfMonth(Math.min(day, first.lengthOfMonth()));
    }
}
