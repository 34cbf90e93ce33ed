package io.wirewatch.producer.dates;

import io.wirewatch.model.Span;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the dates in a text, in the forms that English-language news pages use, and in ISO form. */
public final class WrittenDates {

    private static final String WEEKDAY =
            "(?:(?<wd>Mon|Tue|Wed|Thu|Fri|Sat|Sun|MON|TUE|WED|THU|FRI|SAT|SUN)[A-Za-z]{0,6}\\.?,?\\s+(?:the\\s+)?)?";
    private static final String MONTH =
            "(?<mon>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|"
                    + "Nov(?:ember)?|Dec(?:ember)?|JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|"
                    + "SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)\\b\\.?";
    private static final String DAY = "(?<d>[0-3]?\\d)(?:st|nd|rd|th|ST|ND|RD|TH)?";
    private static final String YEAR = "(?<y>(?:19|20)\\d{2})(?!\\d)";

    private static final List<Pattern> FORMS = List.of(
            Pattern.compile(
                    "\\b" + WEEKDAY + MONTH + "\\s+" + DAY + "(?![\\d.]\\d|\\d|,\\d{3}|%)(?:,?\\s+" + YEAR + ")?"),
            Pattern.compile(
                    "(?<![\\d.,])" + WEEKDAY + DAY + "(?:\\s+of)?[\\s-]+" + MONTH + "(?:,?[\\s-]+" + YEAR + ")?"),
            Pattern.compile("(?<!\\d)" + YEAR + "[-/](?<m>\\d{2})[-/](?<d>\\d{2})(?!\\d)"),
            Pattern.compile("(?<![\\d.])(?<d>\\d{1,2})\\.(?<m>\\d{1,2})\\." + YEAR),
            Pattern.compile("(?<![\\d/])(?<d>\\d{1,2})/(?<m>\\d{1,2})/" + YEAR));

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private WrittenDates() {}

    /** All dates of a text by their place; of overlapping readings the longest one. Impossible dates are left out. */
    public static List<WrittenDate> in(String text) {
        if (text.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return List.of();
        }
        List<WrittenDate> found = new ArrayList<>();
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(text);
            while (matcher.find()) {
                WrittenDate date = dateOf(matcher, text);
                if (date != null) {
                    found.add(date);
                }
            }
        }
        return withoutOverlaps(found);
    }

    private static List<WrittenDate> withoutOverlaps(List<WrittenDate> found) {
        found.sort(Comparator.comparingInt((WrittenDate date) -> -date.span().length())
                .thenComparing(WrittenDate::span));
        List<WrittenDate> kept = new ArrayList<>();
        for (WrittenDate date : found) {
            if (kept.stream().noneMatch(other -> other.span().overlaps(date.span()))) {
                kept.add(date);
            }
        }
        kept.sort(Comparator.comparing(WrittenDate::span));
        return kept;
    }

    private static @Nullable WrittenDate dateOf(Matcher matcher, String text) {
        boolean hasName = matcher.pattern().pattern().contains("<mon>");
        int month = hasName ? month(matcher.group("mon")) : Integer.parseInt(matcher.group("m"));
        int day = Integer.parseInt(matcher.group("d"));
        boolean isSlashed = matcher.group().indexOf('/') == 1 || matcher.group().indexOf('/') == 2;
        if (isSlashed && day != month) {
            if (day <= 12 && month <= 12) {
                return null;
            }
            int larger = Math.max(day, month);
            month = Math.min(day, month);
            day = larger;
        }
        String year = matcher.group("y");
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        WrittenDate date = new WrittenDate(
                new Span(matcher.start(), matcher.end()),
                year == null ? null : Integer.valueOf(year),
                month,
                day,
                hasName ? weekday(matcher.group("wd")) : null,
                null);
        return year != null && date.date().isEmpty() ? null : withTime(date, text);
    }

    private static WrittenDate withTime(WrittenDate date, String text) {
        int begin = date.span().begin();
        int end = date.span().end();
        WrittenTimes.Found behind = WrittenTimes.behind(text, end);
        if (behind != null) {
            return timed(date, new Span(begin, behind.edge()), behind.time());
        }
        WrittenTimes.Found before = WrittenTimes.before(text, begin);
        return before == null ? date : timed(date, new Span(before.edge(), end), before.time());
    }

    private static WrittenDate timed(WrittenDate date, Span span, WrittenTime time) {
        return new WrittenDate(span, date.year(), date.month(), date.day(), date.weekday(), time);
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static @Nullable DayOfWeek weekday(@Nullable String name) {
        if (name == null) {
            return null;
        }
        String stem = name.toUpperCase(Locale.ROOT);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().startsWith(stem)) {
                return day;
            }
        }
        return null;
    }
}
