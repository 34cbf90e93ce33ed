package io.wirewatch.sink.brief;

import io.wirewatch.sink.store.ReadOnlyDatabase;
import java.util.List;

/** Whether somebody was named before a stretch of time began, by the tables of hours, which stay when articles go. */
final class Past {

    private static final String ACTOR =
            "SELECT actor FROM actor_hours WHERE corpus = ? AND actor = ? AND hour < ? LIMIT 1";
    private static final String PAIR = "SELECT a FROM pairs WHERE corpus = ? AND a = ? AND b = ? AND hour < ? LIMIT 1";
    private static final String ANY = "SELECT actor FROM actor_hours WHERE corpus = ? AND hour < ? LIMIT 1";

    private final ReadOnlyDatabase database;
    private final String corpus;
    private final Range range;
    private final boolean exists;

    Past(ReadOnlyDatabase database, String corpus, Range range, Brief.Known known) {
        this.database = database;
        this.corpus = corpus;
        this.range = range;
        this.exists = range.from() != null
                && known.first() != null
                && (known.first().isBefore(range.from())
                        || database.one(ANY, List.of(corpus, range.first()), row -> row.text("actor"))
                                .isPresent());
    }

    /** Whether there is anything before the stretch: else all would be new. */
    boolean exists() {
        return exists;
    }

    boolean knows(String actor) {
        return !exists
                || database.one(ACTOR, List.of(corpus, actor, range.first()), row -> row.text("actor"))
                        .isPresent();
    }

    boolean knows(String a, String b) {
        return !exists
                || database.one(PAIR, List.of(corpus, a, b, range.first()), row -> row.text("a"))
                        .isPresent();
    }
}
