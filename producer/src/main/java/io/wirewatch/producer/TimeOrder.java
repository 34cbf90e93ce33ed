package io.wirewatch.producer;

import io.wirewatch.model.Article;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;

/** Holds a bounded number of articles, and lets them go by publication instant. */
final class TimeOrder {

    private static final Comparator<Held> BY_TIME = Comparator.comparing(
                    (Held held) -> held.article().published().at())
            .thenComparing(held -> held.article().id())
            .thenComparing(held -> held.article().version())
            .thenComparing(Held::number);

    private final PriorityQueue<Held> held = new PriorityQueue<>(BY_TIME);
    private final int capacity;

    TimeOrder(int capacity) {
        this.capacity = capacity;
    }

    /**
     * An article with its place in the order in which it was read.
     *
     * @param number counted from 0
     * @param bytes of input it took
     */
    record Held(Article article, long number, long bytes) {}

    /** Takes an article; gives the earliest one where more are held than may be. */
    Optional<Held> add(Held article) {
        held.add(article);
        return held.size() > capacity ? Optional.ofNullable(held.poll()) : Optional.empty();
    }

    /** The earliest one that is held; empty if there is none. */
    Optional<Held> next() {
        return Optional.ofNullable(held.poll());
    }
}
