package io.wirewatch.producer.feed.time;

import java.util.List;
import java.util.Locale;

/** English months by their first three letters. */
final class Months {

    private static final List<String> NAMES =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private Months() {}

    /** 1 to 12, or 0 where the word is no month. */
    static int of(String word) {
        return word.length() < 3 ? 0 : NAMES.indexOf(word.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    /** A year of two digits as RFC 2822 readers take it: 90 to 99 are the last century. */
    static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() > 2 ? year : year + (year < 90 ? 2000 : 1900);
    }

    /** Hours, minutes and seconds; what is missing is zero. */
    static int[] time(String hours, String minutes, String seconds) {
        return new int[] {Integer.parseInt(hours), number(minutes), number(seconds)};
    }

    private static int number(String digits) {
        return digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
