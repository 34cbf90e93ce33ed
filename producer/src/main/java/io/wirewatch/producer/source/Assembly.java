package io.wirewatch.producer.source;

import io.wirewatch.model.Article;
import io.wirewatch.model.ArticleId;
import io.wirewatch.model.Content;
import io.wirewatch.model.Language;
import io.wirewatch.model.Origin;
import io.wirewatch.model.Precision;
import io.wirewatch.model.Provenance;
import io.wirewatch.model.Publication;
import io.wirewatch.model.RejectReason;
import io.wirewatch.producer.dates.MachineDates;
import io.wirewatch.producer.extract.Extraction;
import io.wirewatch.producer.extract.Hints;
import io.wirewatch.producer.extract.WebAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts together what a page says and what is known of it beside: an article, or a refusal. */
final class Assembly {

    /** Clocks differ, and the day begins half a day earlier at the other end of the world. */
    private static final Duration AHEAD = Duration.ofHours(24);

    private final Limits limits;

    Assembly(Limits limits) {
        this.limits = limits;
    }

    /** The article that is made of a piece of input. */
    Fetched of(Extraction page, Hints hints, Piece piece) {
        if (page.text().isBlank()) {
            return Refusals.of(piece, RejectReason.NO_TEXT, "there is no news text in it");
        }
        if (page.text().length() > limits.textUnits()) {
            String detail = "its text has " + page.text().length() + " characters, the limit is " + limits.textUnits();
            return Refusals.of(piece, RejectReason.TOO_LARGE, detail);
        }
        Publication published = page.published();
        String given = hints.published();
        if (given != null) {
            Optional<Publication> parsed = MachineDates.parse(given, hints.zone(), "sidecar");
            if (parsed.isEmpty()) {
                return GivenDate.refused(given, piece);
            }
            published = parsed.get();
        }
        Instant collected = piece.collected();
        if (published == null) {
            published = new Publication(collected, Precision.COLLECTED, "collected");
        }
        if (published.at().isAfter(collected.plus(AHEAD))) {
            String detail = "dated " + published.at() + ", which is after it was collected, "
                    + collected.truncatedTo(ChronoUnit.SECONDS);
            return Refusals.of(piece, RejectReason.FUTURE_DATE, detail);
        }
        return new Fetched.Found(article(page, hints, published, piece), piece.bytes().length);
    }

    private static Article article(Extraction page, Hints hints, Publication published, Piece piece) {
        Origin origin = piece.origin();
        String hintedTitle = hints.title();
        Content content = new Content(
                hintedTitle == null ? page.title() : hintedTitle,
                page.text(),
                language(hints, page),
                hints.authors().isEmpty() ? page.authors() : hints.authors(),
                hints.categories());
        String ownUrl = ownUrl(page, hints);
        String carrier = Names.source(page, hints, ownUrl, origin.corpus());
        String publisher = Names.publisher(page, hints, carrier);
        Instant revised = page.revised() == null ? published.at() : page.revised();
        Provenance provenance = new Provenance(
                origin,
                first(ownUrl, page.url()),
                carrier,
                publisher,
                later(revised, published.at()),
                piece.collected());
        return Article.of(idOf(hints, ownUrl, carrier, content), content, published, provenance);
    }

    private static Language language(Hints hints, Extraction page) {
        Language stated = Language.stated(hints.language());
        return stated.isOpen() ? page.language() : stated;
    }

    private static @Nullable String ownUrl(Extraction page, Hints hints) {
        String hinted = hints.url();
        if (hinted != null) {
            return WebAddress.canonical(hinted).orElse(null);
        }
        return page.isOwnUrl() ? page.url() : null;
    }

    private static ArticleId idOf(Hints hints, @Nullable String ownUrl, String carrier, Content content) {
        String given = hints.id();
        if (given != null && given.matches("[ucg]-[0-9a-f]{20}")) {
            return new ArticleId(given);
        }
        if (ownUrl != null) {
            return ArticleId.ofUrl(ownUrl);
        }
        return given == null ? ArticleId.ofContent(content.title(), content.text()) : ArticleId.ofGuid(carrier, given);
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one != null ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return List.of(one, other).stream().max(Instant::compareTo).orElse(one);
    }
}
