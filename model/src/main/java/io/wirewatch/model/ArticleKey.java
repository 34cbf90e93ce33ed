package io.wirewatch.model;

import java.util.Objects;

/**
 * An article within a corpus: the same item may be replayed in one timeline while it is counted live in another.
 *
 * @param corpus which timeline
 * @param article which article
 */
public record ArticleKey(String corpus, ArticleId article) {

    private static final char SEPARATOR = '/';

    public ArticleKey {
        Objects.requireNonNull(corpus, "corpus");
        Objects.requireNonNull(article, "article");
    }

    /** The key of an article in its own corpus. */
    public static ArticleKey of(Article article) {
        return new ArticleKey(article.provenance().origin().corpus(), article.id());
    }

    /** {@code corpus/article}; an article id holds no slash, so the last one separates. */
    public String text() {
        return corpus + SEPARATOR + article.value();
    }

    /**
     * The key behind a {@link #text()}.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static ArticleKey ofText(String text) {
        int separator = text.lastIndexOf(SEPARATOR);
        if (separator < 1) {
            throw new IllegalArgumentException("an article key is corpus/article, got '" + Excerpt.of(text) + "'");
        }
        return new ArticleKey(text.substring(0, separator), new ArticleId(text.substring(separator + 1)));
    }
}
