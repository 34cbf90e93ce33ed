package io.wirewatch.producer.extract;

import io.wirewatch.model.Language;
import io.wirewatch.model.Publication;
import io.wirewatch.producer.dates.MachineDates;
import io.wirewatch.producer.html.DateMark;
import io.wirewatch.producer.html.HtmlPage;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a page of HTML. Stateless. */
public final class MarkupPage {

    private MarkupPage() {}

    /**
     * What the page says: its markup first, its visible text where the markup is silent.
     *
     * @param collected when it was read
     */
    public static Extraction read(String html, Hints hints, Instant collected) {
        HtmlPage markup = HtmlPage.parse(html);
        String title = hints.title() == null ? markup.title() : hints.title();
        PageText page = title.isBlank() ? PageText.of(markup.text()) : PageText.of(markup.text(), title);
        Optional<String> own = Optional.ofNullable(markup.url()).flatMap(WebAddress::canonical);
        Optional<String> original = OriginLine.url(page);
        return new Extraction(
                page.title(),
                body(markup, page),
                MarkupDate.of(markup, page, hints, collected).orElse(null),
                changed(markup, hints).map(Publication::at).orElse(null),
                own.or(() -> original).orElse(null),
                own.isPresent(),
                markup.site(),
                publisher(page, markup, own.orElse(null)),
                Language.stated(markup.language()),
                markup.authors());
    }

    /**
     * By its blocks; what the page states as its text where the blocks lack much of that (a page that scripts draw); a
     * page that has neither is read as plain text.
     */
    private static String body(HtmlPage markup, PageText page) {
        String stated = markup.statedBody() == null ? "" : markup.statedBody();
        String body = MarkupBody.join(MarkupBody.of(markup.blocks(), page.title(), stated));
        if (StatedBody.isBetter(stated, body)) {
            return stated;
        }
        return body.isBlank() ? page.body() : body;
    }

    /** What the text says of its publisher wins over the site's own name for itself: a reprint names whom it reprints. */
    private static @Nullable String publisher(PageText page, HtmlPage markup, @Nullable String url) {
        return PagePublisher.of(page)
                .or(() -> Optional.ofNullable(markup.publisher()))
                .or(() -> Optional.ofNullable(markup.site()))
                .or(() -> Optional.ofNullable(url).flatMap(WebAddress::host).map(Publishers.KNOWN::ofHost))
                .orElse(null);
    }

    private static Optional<Publication> changed(HtmlPage markup, Hints hints) {
        return markup.dates().stream()
                .filter(DateMark::isChange)
                .flatMap(mark -> MachineDates.parse(mark.text(), hints.zone(), "modified").stream())
                .findFirst();
    }
}
