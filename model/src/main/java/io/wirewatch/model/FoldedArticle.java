package io.wirewatch.model;

import java.util.Objects;

/**
 * An article that is counted as a copy of another's text, and why: the value of the topic {@code texts}. An article that is no
 * copy has none; its own id is its text.
 *
 * @param corpus which timeline
 * @param article the copy
 * @param textId the article whose text it repeats: of those it is alike the one of the smallest id
 * @param similarity which share of the shorter text's five-word sequences the two have in common, above 0 and at most 1
 */
public record FoldedArticle(String corpus, ArticleId article, ArticleId textId, double similarity) {
    public FoldedArticle {
        Objects.requireNonNull(corpus, "corpus");
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(textId, "textId");
        if (!(similarity > 0 && similarity <= 1)) {
            throw new IllegalArgumentException("a copy is alike above 0 and at most 1, got " + similarity);
        }
    }
}
