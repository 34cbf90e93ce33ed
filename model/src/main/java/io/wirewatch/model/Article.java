package io.wirewatch.model;

import java.util.Objects;

/**
 * One version of one news item: the value of the topic {@code articles}.
 *
 * @param id who it is, over all its versions
 * @param version a hash of everything that can reach a table; two records with equal id and version are duplicates
 * @param content its words
 * @param published when it was published
 * @param provenance who stands behind it and how it came here
 */
public record Article(ArticleId id, String version, Content content, Publication published, Provenance provenance) {

    private static final int VERSION_DIGITS = 16;

    public Article {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(provenance, "provenance");
        if (version.isBlank()) {
            throw new IllegalArgumentException("an article has a version, got a blank one for " + id);
        }
    }

    /** The article with its version worked out from the rest. */
    public static Article of(ArticleId id, Content content, Publication published, Provenance provenance) {
        return new Article(id, versionOf(content, published, provenance), content, published, provenance);
    }

    /** The same version, with what is now known of its language: no table depends on that. */
    public Article in(Language language) {
        return new Article(id, version, content.in(language), published, provenance);
    }

    /** Sixteen hexadecimal digits over words, date, publisher, source, address and corpus; not over when or where it was read. */
    private static String versionOf(Content content, Publication published, Provenance provenance) {
        String url = provenance.url();
        return ContentHash.of(
                VERSION_DIGITS,
                content.title(),
                content.text(),
                published.at().toString(),
                published.precision().wireName(),
                provenance.publisher(),
                provenance.source(),
                url == null ? "" : url,
                provenance.origin().corpus());
    }
}
