package io.wirewatch.tagger.dictionary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The days on which a role was held.
 *
 * @param from the first day
 * @param to the last day, not before {@code from}
 */
public record Period(LocalDate from, LocalDate to) {

    /** Every day. */
    public static final Period ALWAYS = new Period(LocalDate.MIN, LocalDate.MAX);

    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period needs from <= to, got " + from + ".." + to);
        }
    }

    /**
     * Reads {@code FROM..TO}: ISO days, months or years, either end left out where it is open.
     *
     * @throws IllegalArgumentException if it is none
     */
    static Period parse(String text) {
        int dots = text.indexOf("..");
        if (dots < 0) {
            throw new IllegalArgumentException("a period is written FROM..TO with ISO dates, got '" + text + "'");
        }
        String from = text.substring(0, dots).strip();
        String to = text.substring(dots + 2).strip();
        return new Period(from.isEmpty() ? LocalDate.MIN : first(from), to.isEmpty() ? LocalDate.MAX : last(to));
    }

    private static LocalDate first(String date) {
        return date.length() == YEAR_LENGTH
                ? day(date + "-01-01")
                : date.length() == MONTH_LENGTH ? day(date + "-01") : day(date);
    }

    private static LocalDate last(String date) {
        return date.length() == YEAR_LENGTH
                ? day(date + "-12-31")
                : date.length() == MONTH_LENGTH
                        ? YearMonth.from(day(date + "-01")).atEndOfMonth()
                        : day(date);
    }

    private static LocalDate day(String date) {
        try {
            return LocalDate.parse(date);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("a date is written 2020-11-17, 2020-11 or 2020, got '" + date + "'", e);
        }
    }

    /** Whether a day lies in the period. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
