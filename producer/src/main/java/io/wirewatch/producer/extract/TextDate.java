package io.wirewatch.producer.extract;

import io.wirewatch.model.Precision;
import io.wirewatch.model.Publication;
import io.wirewatch.producer.dates.WrittenDate;
import io.wirewatch.producer.dates.WrittenDates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The day of publication from the sentences of the text, where the page states none: the latest day that is written with its
 * weekday ("declared on Tuesday, November 17, 2020"), as reporters write the day they report on; else the latest full date of
 * the first paragraphs.
 *
 * <p>Days to come and days of birth are not taken. The evidence is {@code text}, so that a reader knows how it was come by.
 */
final class TextDate {

    private static final Pattern OTHER_DAY = Pattern.compile(
            "(?i)\\b(?:born|birth|died|until|till|before|by|due|scheduled|planned|expected|set for|next|upcoming|since|founded|established|anniversary)\\b[^.!?]{0,30}$");
    /** The news stands first; later paragraphs tell the background. */
    private static final int FIRST = 3;

    private static final int CONTEXT = 60;

    private TextDate() {}

    static Optional<Publication> of(PageText page, Hints hints, Instant collected) {
        List<String> paragraphs = page.paragraphs();
        LocalDate latest = collected.atZone(ZoneOffset.UTC).toLocalDate();
        Optional<LocalDate> day = paragraphs.stream()
                .flatMap(paragraph -> days(paragraph, latest, true))
                .max(Comparator.naturalOrder());
        return day.or(() -> paragraphs.stream()
                        .limit(FIRST)
                        .flatMap(paragraph -> days(paragraph, latest, false))
                        .max(Comparator.naturalOrder()))
                .map(found -> new Publication(found.atStartOfDay(ZoneOffset.UTC).toInstant(), Precision.DAY, "text"));
    }

    private static Stream<LocalDate> days(String paragraph, LocalDate latest, boolean needsWeekday) {
        return WrittenDates.in(paragraph).stream()
                .filter(date -> !speaksOfOtherDay(paragraph, date))
                .filter(date -> !needsWeekday || hasRightWeekday(date))
                .map(WrittenDate::date)
                .flatMap(Optional::stream)
                .filter(date -> !date.isAfter(latest));
    }

    private static boolean hasRightWeekday(WrittenDate date) {
        return date.weekday() != null
                && date.date().map(day -> day.getDayOfWeek() == date.weekday()).orElse(false);
    }

    private static boolean speaksOfOtherDay(String paragraph, WrittenDate date) {
        int begin = date.span().begin();
        return OTHER_DAY
                .matcher(paragraph.substring(Math.max(0, begin - CONTEXT), begin))
                .find();
    }
}
