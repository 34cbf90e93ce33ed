package io.wirewatch.producer.extract;

import io.wirewatch.model.Precision;
import io.wirewatch.model.Publication;
import io.wirewatch.producer.dates.DateStyle;
import io.wirewatch.producer.dates.MachineDates;
import io.wirewatch.producer.dates.PageDates;
import io.wirewatch.producer.dates.WrittenDate;
import io.wirewatch.producer.html.DateMark;
import io.wirewatch.producer.html.HtmlPage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When a page of HTML was published, in order of belief: what it tells machines, elements that speak of dates, its address, what
 * its text tells, its title; then, marked as such, when it was last changed; last the year of its copyright.
 *
 * <p>Dates before the web and dates to come are passed over in all places that people read; one that is meant for machines and
 * lies in the future is reported as it is, so that the article is refused with that reason.
 */
final class MarkupDate {

    private static final Instant WEB = Instant.parse("1995-01-01T00:00:00Z");
    private static final Set<String> FOR_MACHINES = Set.of("json-ld", "meta");
    private static final Set<String> VALUES = Set.of("time", "script");
    private static final Duration DAY = Duration.ofDays(1);

    private final HtmlPage markup;
    private final PageText page;
    private final Hints hints;
    private final Instant collected;
    private final DateStyle style;

    private MarkupDate(HtmlPage markup, PageText page, Hints hints, Instant collected) {
        this.markup = markup;
        this.page = page;
        this.hints = hints;
        this.collected = collected;
        String host = url().flatMap(WebAddress::host).orElse(null);
        this.style = DateStyle.of(markup.language(), host);
    }

    static Optional<Publication> of(HtmlPage markup, PageText page, Hints hints, Instant collected) {
        MarkupDate date = new MarkupDate(markup, page, hints, collected);
        return date.marked(false, Set.of("json-ld", "meta", "time"))
                .or(date::fromAddress)
                .or(() -> date.marked(false, Set.of("marked")))
                .or(() -> date.plausible(PageDate.of(page, hints, collected)))
                .or(() -> date.marked(false, Set.of("title", "script")))
                .or(() -> date.marked(true, Set.of("json-ld", "meta", "time", "marked")))
                .or(() -> date.marked(false, Set.of("line")))
                .or(() -> date.marked(true, Set.of("line")))
                .or(date::fromLines);
    }

    private Optional<Publication> marked(boolean isChange, Set<String> places) {
        for (DateMark mark : markup.dates()) {
            if (mark.isChange() == isChange && places.contains(mark.from())) {
                Optional<Publication> read = read(mark);
                if (read.isPresent()) {
                    return read;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Publication> read(DateMark mark) {
        String evidence = mark.isChange() ? "modified" : mark.from().equals("marked") ? "visible-date" : mark.from();
        boolean isForMachines = FOR_MACHINES.contains(mark.from());
        boolean isValue = isForMachines || VALUES.contains(mark.from());
        if (isValue) {
            Optional<Publication> exact = MachineDates.parse(mark.text(), hints.zone(), evidence)
                    .filter(date -> date.at().isAfter(Instant.EPOCH.plus(DAY)));
            if (exact.isPresent() && (isForMachines || isPlausible(exact.get()))) {
                return exact;
            }
        }
        return written(mark.text(), evidence).findFirst();
    }

    private Stream<Publication> written(String text, String evidence) {
        List<WrittenDate> dates = PageDates.in(text, style);
        return dates.stream()
                .flatMap(date -> Stream.ofNullable(date.year())
                        .flatMap(year -> date.publication(year, hints.zone(), evidence).stream()))
                .filter(this::isPlausible);
    }

    private Optional<Publication> plausible(Optional<Publication> date) {
        return date.filter(this::isPlausible);
    }

    private boolean isPlausible(Publication date) {
        return !date.at().isBefore(WEB) && !date.at().isAfter(collected.plus(DAY));
    }

    private Optional<String> url() {
        return Stream.of(Optional.ofNullable(hints.url()), Optional.ofNullable(markup.url()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Publication> fromAddress() {
        return url().flatMap(UrlDate::of)
                .map(day -> day(day, Precision.DAY, "url"))
                .filter(this::isPlausible);
    }

    /** The first date that any line of the page tells. */
    private Optional<Publication> fromLines() {
        return page.lines().stream()
                .flatMap(line -> written(line.text(), "text"))
                .findFirst();
    }

    private static Publication day(LocalDate day, Precision precision, String evidence) {
        return new Publication(day.atStartOfDay(ZoneOffset.UTC).toInstant(), precision, evidence);
    }
}
