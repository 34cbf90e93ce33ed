package io.wirewatch.producer;

import io.wirewatch.model.Article;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;

/** Holds a bounded number of articles, and lets them go by publication instant. */
final class TimeOrder {

    private static final Comparator<Article> BY_TIME = Comparator.comparing(
                    (Article article) -> article.published().at())
            .thenComparing(Article::id)
            .thenComparing(Article::version);

    private final PriorityQueue<Article> held = new PriorityQueue<>(BY_TIME);
    private final int capacity;

    TimeOrder(int capacity) {
        this.capacity = capacity;
    }

    /** Takes an article; gives the earliest one where more are held than may be. */
    Optional<Article> add(Article article) {
        held.add(article);
        return held.size() > capacity ? Optional.ofNullable(held.poll()) : Optional.empty();
    }

    /** The earliest one that is held; empty if there is none. */
    Optional<Article> next() {
        return Optional.ofNullable(held.poll());
    }
}
