package io.wirewatch.producer.web;

import io.wirewatch.model.Origin;
import io.wirewatch.model.RejectReason;
import io.wirewatch.producer.extract.Hints;
import io.wirewatch.producer.extract.WebAddress;
import io.wirewatch.producer.fetch.FetchAnswer;
import io.wirewatch.producer.fetch.FetchException;
import io.wirewatch.producer.fetch.FetchRequest;
import io.wirewatch.producer.source.ArticleMaker;
import io.wirewatch.producer.source.ArticleMaker.Dated;
import io.wirewatch.producer.source.Fetched;
import io.wirewatch.producer.source.NewsEntry;
import io.wirewatch.producer.source.SourceRequest;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes articles of entries: of their own text, or of the page behind them. */
final class EntryArticles {

    private static final int PAGE_MARK_DIGITS = 32;

    private final SourceRequest request;
    private final Web web;
    private final ArticleMaker maker;
    private final FullText fullText;

    EntryArticles(SourceRequest request, Web web) {
        this.request = request;
        this.web = web;
        this.maker = new ArticleMaker(request.limits());
        this.fullText = FullText.parse(request.options().getOrDefault("fullText", "auto"));
    }

    /** A document that is itself the page of an article, as the one entry it stands for. */
    NewsEntry ofPage(FetchAnswer.Page page) {
        String content = io.wirewatch.model.ContentHash.of(
                PAGE_MARK_DIGITS, new String(page.bytes(), java.nio.charset.StandardCharsets.ISO_8859_1));
        return new NewsEntry(content, "", "", page.uri().toString(), Hints.NONE, Dated.UNKNOWN);
    }

    /** The article of an entry, or why there is none. */
    Fetched of(NewsEntry entry, FetchAnswer.Page document) throws InterruptedException {
        Instant now = request.clock().instant();
        String link = entry.link();
        String place = link == null ? document.uri().toString() : link;
        Origin origin = new Origin(request.corpus(), request.feed(), place);
        Hints hints = known(entry.hints(), place);
        if (link != null && link.equals(document.uri().toString())) {
            return page(document, entry, hints, origin, now);
        }
        if (link == null || !fullText.wantsPage(entry.text())) {
            return maker.ofText(entry.title(), entry.text(), hints, entry.dated(), origin, now);
        }
        return behind(link, entry, hints, origin, now);
    }

    private Fetched behind(String link, NewsEntry entry, Hints hints, Origin origin, Instant now)
            throws InterruptedException {
        String why;
        try {
            FetchAnswer answer = web.fetcher()
                    .fetch(
                            FetchRequest.of(link, FetchRequest.Kind.PAGE),
                            web.robots().check(link));
            if (answer instanceof FetchAnswer.Page page && Web.isMarkup(page)) {
                Fetched read = page(page, entry, hints, origin, now);
                if (read instanceof Fetched.Found || entry.text().isBlank()) {
                    return read;
                }
            }
            why = "the page behind it holds no article";
        } catch (FetchException e) {
            why = "the page behind it was not read: " + e.fault().wireName() + ", " + e.getMessage();
        }
        if (entry.text().isBlank()) {
            return maker.refused(RejectReason.NO_TEXT, "an entry without text, and " + why, origin, now, new byte[0]);
        }
        return maker.ofText(entry.title(), entry.text(), hints, entry.dated(), origin, now);
    }

    private Fetched page(FetchAnswer.Page page, NewsEntry entry, Hints hints, Origin origin, Instant now) {
        return maker.ofPage(page.bytes(), Web.charsetOf(page), hints, entry.dated(), origin, now);
    }

    /** What a person says of the feed wins over what the feed says of its entries. */
    private Hints known(Hints entry, String place) {
        Hints person = request.hints();
        Hints all = person.orElse(entry);
        String carrier = all.source();
        return carrier != null ? all : withSource(all, hostOf(place));
    }

    private static Hints withSource(Hints hints, @Nullable String source) {
        return new Hints(
                hints.title(),
                hints.url(),
                hints.id(),
                source,
                hints.publisher(),
                hints.published(),
                hints.year(),
                hints.zone(),
                hints.language(),
                hints.authors(),
                hints.categories());
    }

    private @Nullable String hostOf(String place) {
        return Objects.requireNonNullElse(
                WebAddress.host(place).orElse(null),
                WebAddress.host(request.address()).orElse(request.feed()));
    }
}
