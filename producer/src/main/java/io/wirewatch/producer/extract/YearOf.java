package io.wirewatch.producer.extract;

import io.wirewatch.model.Publication;
import io.wirewatch.producer.dates.WrittenDate;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The year of a date line that names none: from a hint, else from the weekdays and years of the text.
 *
 * <p>"MINSK, November 17" over a text that says "on Tuesday" was written on a Tuesday or the day after: that leaves a year in
 * six or so. A year that the text names decides between them. Without a weekday a year of the text is taken if it names one
 * only. Where neither decides, the year stays unknown: the year of collection would put any old corpus into the present.
 */
final class YearOf {

    private static final Pattern WEEKDAY = Pattern.compile(
            "\\b(?:on|late|early|since) (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b(?! \\w+ \\d)");
    private static final Pattern YEAR =
            Pattern.compile("(?<![\\d.,$€£/-])(?:19[5-9]\\d|20\\d{2})(?![\\d%]|[.,]\\d|-\\d{4})");

    private YearOf() {}

    static Optional<Publication> agencyLine(AgencyLine line, PageText page, Hints hints, Instant collected) {
        WrittenDate date = line.date();
        if (date == null) {
            return Optional.empty();
        }
        Integer written = date.year();
        if (written != null) {
            return date.publication(written, hints.zone(), "date-line");
        }
        Integer hinted = hints.year();
        if (hinted != null) {
            return date.publication(hinted, hints.zone(), "date-line");
        }
        return fromText(date, page.body(), hints, collected);
    }

    private static Optional<Publication> fromText(WrittenDate date, String body, Hints hints, Instant collected) {
        LocalDate latest = collected.atZone(ZoneOffset.UTC).toLocalDate();
        Set<Integer> years = years(body, latest.getYear());
        Set<DayOfWeek> weekdays = weekdays(date, body);
        TreeSet<Integer> fitting = new TreeSet<>(years);
        fitting.removeIf(year -> !isPossible(date, year, weekdays, latest));
        boolean isDecided = !fitting.isEmpty() && (!weekdays.isEmpty() || fitting.size() == 1);
        if (!isDecided) {
            return Optional.empty();
        }
        String evidence = weekdays.isEmpty() ? "date-line+year" : "date-line+weekday";
        return date.publication(fitting.last(), hints.zone(), evidence);
    }

    private static boolean isPossible(WrittenDate date, int year, Set<DayOfWeek> weekdays, LocalDate latest) {
        Optional<LocalDate> day = date.dateIn(year);
        return day.isPresent()
                && !day.get().isAfter(latest)
                && (weekdays.isEmpty()
                        || weekdays.contains(day.get().getDayOfWeek())
                        || weekdays.contains(day.get().minusDays(1).getDayOfWeek()));
    }

    private static Set<Integer> years(String body, int latest) {
        Set<Integer> years = new TreeSet<>();
        Matcher matcher = YEAR.matcher(body);
        while (matcher.find()) {
            int year = Integer.parseInt(matcher.group());
            if (year <= latest) {
                years.add(year);
            }
        }
        return years;
    }

    /** The date line's own weekday, else the first that the text names. */
    private static Set<DayOfWeek> weekdays(WrittenDate date, String body) {
        DayOfWeek own = date.weekday();
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        if (own != null) {
            days.add(own);
            return days;
        }
        Matcher matcher = WEEKDAY.matcher(body);
        if (matcher.find()) {
            days.add(DayOfWeek.valueOf(matcher.group(1).toUpperCase(Locale.ROOT)));
        }
        return days;
    }
}
