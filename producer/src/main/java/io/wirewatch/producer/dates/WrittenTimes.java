package io.wirewatch.producer.dates;

import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the time of day that belongs to a date: right behind it, as in "August 23rd, 2020 at 19:53 IST", or right before it,
 * as in "19:53 GMT, 23 August 2020".
 */
final class WrittenTimes {

    /** A time with minutes, or a full hour with its half of the day. Zones are upper case: "at 7:30 on the road" has none. */
    private static final String TIME = "(?<h>\\d{1,2})(?:[:](?<m>[0-5]\\d)(?::(?<s>[0-5]\\d)(?:\\.\\d{1,9})?)?)?"
            + "\\s*(?<half>[AaPp]\\.?[Mm]\\b\\.?)?"
            + "(?:\\s*hrs\\b)?(?:\\s*\\(?(?<zone>(?:UTC|GMT)\\s?[+-]\\d{1,2}(?::?\\d{2})?|[A-Z]{1,4}T|UTC|MSK|WIB|Z|[+-]\\d{2}:?\\d{2})\\b\\)?)?";

    private static final Pattern BEHIND = Pattern.compile("(?:T|\\s*[,|·•/\\-–—]?\\s*(?:[Aa][Tt]\\s+)?)" + TIME);
    private static final Pattern BEFORE = Pattern.compile(TIME + "\\s*[,|·•\\-–—]?\\s*(?:[Oo]n\\s+)?$");
    /** How far before a date its time may begin: a time with seconds, zone and the glue behind it. */
    private static final int REACH = 32;

    private WrittenTimes() {}

    /** A time and where it ends, or where it begins if it stands before the date. */
    record Found(WrittenTime time, int edge) {}

    static @Nullable Found behind(String text, int end) {
        Matcher matcher = BEHIND.matcher(text).region(end, text.length()).useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return null;
        }
        WrittenTime time = timeOf(matcher);
        return time == null ? null : new Found(time, matcher.end());
    }

    static @Nullable Found before(String text, int begin) {
        Matcher matcher = BEFORE.matcher(text).region(Math.max(0, begin - REACH), begin);
        while (matcher.find()) {
            boolean isCut = matcher.start() > 0 && Character.isLetterOrDigit(text.charAt(matcher.start() - 1));
            WrittenTime time = isCut ? null : timeOf(matcher);
            if (time != null) {
                return new Found(time, matcher.start());
            }
        }
        return null;
    }

    private static @Nullable WrittenTime timeOf(Matcher matcher) {
        String half = matcher.group("half");
        String minutes = matcher.group("m");
        if (half == null && minutes == null) {
            return null;
        }
        int hour = Integer.parseInt(matcher.group("h"));
        if (half != null) {
            if (hour < 1 || hour > 12) {
                return null;
            }
            hour = hour % 12 + (Character.toLowerCase(half.charAt(0)) == 'p' ? 12 : 0);
        }
        if (hour > 23) {
            return null;
        }
        String seconds = matcher.group("s");
        LocalTime time = LocalTime.of(hour, number(minutes), number(seconds));
        return new WrittenTime(time, seconds != null, zone(matcher.group("zone")));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static @Nullable String zone(@Nullable String written) {
        if (written == null || written.length() < 2 || !Character.isDigit(written.charAt(written.length() - 1))) {
            return written;
        }
        return withMinutes(written);
    }

    /** {@code GMT+3} becomes {@code GMT+03:00}: the form that every reader of offsets understands. */
    private static String withMinutes(String written) {
        int sign = Math.max(written.indexOf('+'), written.indexOf('-'));
        String digits = written.substring(sign + 1).replace(":", "");
        String padded = digits.length() <= 2 ? (digits.length() == 1 ? "0" : "") + digits + "00" : digits;
        String four = padded.length() == 3 ? "0" + padded : padded;
        return written.substring(0, sign + 1) + four.substring(0, 2) + ":" + four.substring(2);
    }
}
