package io.wirewatch.producer.extract;

import io.wirewatch.model.Publication;
import io.wirewatch.producer.dates.DateStyle;
import io.wirewatch.producer.dates.PageDates;
import io.wirewatch.producer.dates.WrittenDate;
import io.wirewatch.producer.dates.WrittenDates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * When a page of text was published, in order of belief: a date labelled as published, a date standing alone or in the byline, a
 * date labelled as updated, the date line of an agency, a date in the text.
 */
final class PageDate {

    private static final Pattern UPDATED = Pattern.compile("(?i)\\b(?:updated?|modified|changed|edited)\\b");
    private static final Pattern PUBLISHED = Pattern.compile("(?i)\\b(?:published|posted|issued|released|created)\\b");

    /** With a weekday, a time and a zone. */
    private static final int LONGEST_DATE_LINE = 60;

    private PageDate() {}

    /** A date on its own line or in a byline, with how it is labelled. */
    private record Stated(Label label, Publication publication) {}

    private enum Label {
        PUBLISHED,
        PLAIN,
        UPDATED
    }

    /**
     * The publication of the page; empty where it does not tell.
     *
     * @param collected when the page was read; dates that only speak of the future are passed over
     */
    static Optional<Publication> of(PageText page, Hints hints, Instant collected) {
        List<Stated> stated = stated(page, hints);
        for (Label label : Label.values()) {
            Optional<Publication> first = stated.stream()
                    .filter(date -> date.label() == label)
                    .map(Stated::publication)
                    .findFirst();
            if (first.isPresent()) {
                return first;
            }
        }
        return AgencyLine.in(page.paragraphs())
                .flatMap(line -> YearOf.agencyLine(line, page, hints, collected))
                .or(() -> TextDate.of(page, hints, collected));
    }

    /** When the page says it was last changed; empty where it does not. */
    static Optional<Instant> updated(PageText page, Hints hints) {
        return stated(page, hints).stream()
                .filter(date -> date.label() == Label.UPDATED)
                .map(date -> date.publication().at())
                .max(Instant::compareTo);
    }

    private static List<Stated> stated(PageText page, Hints hints) {
        List<Stated> stated = new ArrayList<>();
        for (Line line : page.lines()) {
            boolean isByline = line.kind() == LineKind.BYLINE;
            if (isByline || line.kind() == LineKind.DATE) {
                add(stated, line.text(), WrittenDates.in(line.text()), isByline ? "byline" : "visible-date", hints);
            }
        }
        if (stated.isEmpty()) {
            addForeign(stated, page, hints);
        }
        return stated;
    }

    /** Lines that are little more than a date in the words or the order of another language than English. */
    private static void addForeign(List<Stated> stated, PageText page, Hints hints) {
        DateStyle style = DateStyle.of(hints.language(), null);
        for (Line line : page.lines()) {
            if (line.text().length() <= LONGEST_DATE_LINE) {
                List<WrittenDate> dates = PageDates.in(line.text(), style);
                int length =
                        dates.stream().mapToInt(date -> date.span().length()).sum();
                if (length * 2 >= line.text().length()) {
                    add(stated, line.text(), dates, "visible-date", hints);
                }
            }
        }
    }

    private static void add(List<Stated> stated, String line, List<WrittenDate> dates, String evidence, Hints hints) {
        int begin = 0;
        for (WrittenDate date : dates) {
            Integer year = date.year();
            String before = line.substring(
                    Math.min(begin, date.span().begin()), date.span().begin());
            Label label = labelOf(before);
            begin = date.span().end();
            if (year != null) {
                String source = label == Label.UPDATED ? "updated" : evidence;
                date.publication(year, hints.zone(), source)
                        .ifPresent(publication -> stated.add(new Stated(label, publication)));
            }
        }
    }

    private static Label labelOf(String before) {
        if (PUBLISHED.matcher(before).find()) {
            return Label.PUBLISHED;
        }
        return UPDATED.matcher(before).find() ? Label.UPDATED : Label.PLAIN;
    }
}
