package io.wirewatch.producer.source;

import io.wirewatch.model.Article;
import io.wirewatch.model.Rejected;
import java.util.function.Function;

/** One thing a source delivered: an article, or a refusal that keeps where it came from. */
public sealed interface Fetched {

    /**
     * An article.
     *
     * @param bytes how many bytes of input it took
     */
    record Found(Article article, long bytes) implements Fetched {}

    /**
     * No article, and why.
     *
     * @param bytes how many bytes of input were read for it
     */
    record Refused(Rejected rejected, long bytes) implements Fetched {}

    /** How many bytes of input it took. */
    long bytes();

    /** One function a case. */
    default <T> T fold(Function<Article, T> onArticle, Function<Rejected, T> onRefusal) {
        return this instanceof Found found
                ? onArticle.apply(found.article())
                : onRefusal.apply(((Refused) this).rejected());
    }
}
