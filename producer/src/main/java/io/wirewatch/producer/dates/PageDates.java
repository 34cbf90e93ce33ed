package io.wirewatch.producer.dates;

import io.wirewatch.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates with their year in the short texts that pages show them in, in many languages: {@code 23 mai 2019},
 * {@code 3. listopada 2021}, {@code 2021. november 8.}, {@code 2021年11月8日}, {@code 3.11.2021}, {@code 12-01-2017}, and
 * {@code 03/04/2020} where the page's style tells what comes first. Beside what {@link WrittenDates} finds.
 */
public final class PageDates {

    private static final String YEAR = "((?:19|20)\\d{2})(?!\\d)";
    private static final String OF = "(?:(?:de|del|di|d['’]|of)\\s+)?";

    private static final Pattern DAY_NAME_YEAR =
            Pattern.compile("(?<![\\d.,])([0-3]?\\d)(?:\\.|º|°|er|\\.?\\s?-?[aeo]|th|st|nd|rd)?[\\s-]+" + OF
                    + "(\\p{L}{3,14})\\.?,?[\\s-]+" + OF + YEAR);
    private static final Pattern NAME_DAY_YEAR =
            Pattern.compile("(?<!\\p{L})(\\p{L}{3,14})\\.?\\s+([0-3]?\\d)(?:st|nd|rd|th)?,?\\s+" + YEAR);
    private static final Pattern YEAR_NAME_DAY =
            Pattern.compile("(?<!\\d)" + YEAR + "(?:\\.|\\s?m\\.)?,?\\s+(\\p{L}{3,14})\\.?\\s+([0-3]?\\d)(?!\\d)");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)" + YEAR + "\\s?[年년./-]\\s?([01]?\\d)\\s?[月월./-]\\s?([0-3]?\\d)(?!\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<![\\d.])([0-3]?\\d)\\s?[.-]\\s?([01]?\\d)\\s?[.-]\\s?" + YEAR);
    private static final Pattern SHORT_YEAR =
            Pattern.compile("(?<![\\d.:])([0-3]\\d)\\.([01]\\d)\\.(\\d{2})(?![\\d.:])");
    private static final Pattern SLASHED = Pattern.compile("(?<![\\d/])(\\d{1,2})\\s?/\\s?(\\d{1,2})\\s?/\\s?" + YEAR);
    /** Longer texts are no place to look for a date in this way. */
    private static final int LONGEST = 20_000;

    private PageDates() {}

    /** All dates of a text with their year, by their place; of overlapping readings the longest. Impossible ones are left out. */
    public static List<WrittenDate> in(String text, DateStyle style) {
        if (text.length() > LONGEST || text.chars().noneMatch(Character::isDigit)) {
            return List.of();
        }
        List<WrittenDate> found = new ArrayList<>(
                WrittenDates.in(text).stream().filter(WrittenDate::hasYear).toList());
        add(found, text, DAY_NAME_YEAR, m -> named(m, 3, 2, 1, style));
        add(found, text, NAME_DAY_YEAR, m -> named(m, 3, 1, 2, style));
        add(found, text, YEAR_NAME_DAY, m -> named(m, 1, 2, 3, style));
        add(found, text, YEAR_FIRST, m -> date(m, number(m, 1), number(m, 2), number(m, 3)));
        add(found, text, DAY_FIRST, m -> date(m, number(m, 3), number(m, 2), number(m, 1)));
        add(found, text, SHORT_YEAR, m -> date(m, 2000 + number(m, 3), number(m, 2), number(m, 1)));
        add(found, text, SLASHED, m -> slashed(m, style));
        return withoutOverlaps(found);
    }

    private static void add(
            List<WrittenDate> found, String text, Pattern form, Function<Matcher, @Nullable WrittenDate> reader) {
        Matcher matcher = form.matcher(text);
        while (matcher.find()) {
            WrittenDate date = reader.apply(matcher);
            if (date != null && date.date().isPresent()) {
                found.add(date);
            }
        }
    }

    private static @Nullable WrittenDate named(Matcher matcher, int year, int month, int day, DateStyle style) {
        Optional<Integer> number = MonthNames.month(matcher.group(month), style.language());
        return number.map(known -> date(matcher, number(matcher, year), known, number(matcher, day)))
                .orElse(null);
    }

    private static @Nullable WrittenDate slashed(Matcher matcher, DateStyle style) {
        int one = number(matcher, 1);
        int two = number(matcher, 2);
        boolean isDayFirst = one > 12 || (two <= 12 && style.order() == DateStyle.Order.DAY_FIRST) || one == two;
        boolean isMonthFirst = two > 12 || style.order() == DateStyle.Order.MONTH_FIRST;
        if (isDayFirst) {
            return date(matcher, number(matcher, 3), two, one);
        }
        return isMonthFirst ? date(matcher, number(matcher, 3), one, two) : null;
    }

    private static @Nullable WrittenDate date(Matcher matcher, int year, int month, int day) {
        boolean isPossible = month >= 1 && month <= 12 && day >= 1 && day <= 31;
        return isPossible
                ? new WrittenDate(new Span(matcher.start(), matcher.end()), year, month, day, null, null)
                : null;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
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
}
