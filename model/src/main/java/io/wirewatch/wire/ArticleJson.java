package io.wirewatch.wire;

import io.wirewatch.model.Article;
import io.wirewatch.model.ArticleId;
import io.wirewatch.model.Content;
import io.wirewatch.model.Language;
import io.wirewatch.model.Origin;
import io.wirewatch.model.Precision;
import io.wirewatch.model.Provenance;
import io.wirewatch.model.Publication;
import io.wirewatch.model.RejectReason;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as it is written in {@code articles}: one flat object, of which a stranger needs to write {@code text} alone.
 * Whatever is absent is filled in by the rules of {@link #toArticle}.
 */
record ArticleJson(
        @Nullable ArticleId id,
        @Nullable String version,
        @Nullable String corpus,
        @Nullable String feed,
        @Nullable String location,
        @Nullable String url,
        @Nullable String source,
        @Nullable String publisher,
        @Nullable String title,
        @Nullable String text,
        @Nullable String published,
        @Nullable Precision publishedPrecision,
        @Nullable String publishedFrom,
        @Nullable String revised,
        @Nullable String collected,
        @Nullable String language,
        @Nullable String languageFrom,
        @Nullable List<String> authors,
        @Nullable List<String> categories) {

    private static final String UNKNOWN_SOURCE = "unknown";

    ArticleJson {
        version = Strangers.name("version", version);
        corpus = Strangers.name("corpus", corpus);
        feed = Strangers.name("feed", feed);
        location = Strangers.address("location", location);
        url = Strangers.address("url", url);
        source = Strangers.name("source", source);
        publisher = Strangers.name("publisher", publisher);
        title = Strangers.words(title);
        text = Strangers.words(text);
        publishedFrom = Strangers.name("publishedFrom", publishedFrom);
        language = Strangers.name("language", language);
        languageFrom = Strangers.name("languageFrom", languageFrom);
        authors = Strangers.words(authors);
        categories = Strangers.words(categories);
    }

    static ArticleJson of(Article article) {
        Content content = article.content();
        Publication published = article.published();
        Provenance from = article.provenance();
        return new ArticleJson(
                article.id(),
                article.version(),
                from.origin().corpus(),
                from.origin().feed(),
                from.origin().location(),
                from.url(),
                from.source(),
                from.publisher(),
                content.title(),
                content.text(),
                published.at().toString(),
                published.precision(),
                published.evidence(),
                from.revised().toString(),
                from.collected().toString(),
                content.language().tag(),
                content.language().isOpen() ? null : content.language().from().wireName(),
                content.authors(),
                content.categories());
    }

    /**
     * The article, with absent fields filled in.
     *
     * @param arrived stands in for an absent moment of collection
     * @throws IllegalArgumentException if there are no words, or a date cannot be read
     */
    Article toArticle(Instant arrived) {
        if (text == null || text.isBlank()) {
            throw new BadArticle(RejectReason.NO_TEXT, "an article without text");
        }
        if (version != null && version.isBlank()) {
            throw new BadArticle(RejectReason.UNDECODABLE, "the version is blank; leave it out");
        }
        Instant seen = collected == null
                ? arrived
                : Dated.parse("collected", collected).at();
        Content content = new Content(
                orElse(title, ""),
                text,
                Language.read(language, languageFrom),
                orElse(authors, List.of()),
                orElse(categories, List.of()));
        Publication publication = publication(seen);
        Provenance provenance = provenance(publication, seen);
        ArticleId articleId = id != null ? id : idOf(content, provenance);
        // worked out anew, whatever the record says: were it believed, other words under an old version would count or
        // not by
        // the order of arrival
        return Article.of(articleId, content, publication, provenance);
    }

    private Publication publication(Instant seen) {
        if (published == null) {
            return new Publication(seen, Precision.COLLECTED, "collected");
        }
        Dated dated = Dated.parse("published", published);
        return new Publication(
                dated.at(), orElse(publishedPrecision, dated.precision()), orElse(publishedFrom, "given"));
    }

    private Provenance provenance(Publication publication, Instant seen) {
        String carrier = nonBlankOr(source, UNKNOWN_SOURCE);
        Origin origin = new Origin(
                nonBlankOr(corpus, Origin.LIVE), nonBlankOr(feed, carrier), orElse(location, orElse(url, "")));
        Instant version = revised == null
                ? publication.at()
                : Dated.parse("revised", revised).at();
        return new Provenance(origin, url, carrier, nonBlankOr(publisher, carrier), version, seen);
    }

    private static ArticleId idOf(Content content, Provenance provenance) {
        String url = provenance.url();
        return url != null ? ArticleId.ofUrl(url) : ArticleId.ofContent(content.title(), content.text());
    }

    private static <T> T orElse(@Nullable T value, T fallback) {
        return value != null ? value : fallback;
    }

    private static String nonBlankOr(@Nullable String value, String fallback) {
        return value != null && !value.isBlank() ? value : fallback;
    }
}
