package io.wirewatch.sink.explain;

import io.wirewatch.sink.brief.Range;
import io.wirewatch.sink.store.ReadOnlyDatabase;
import java.util.ArrayList;
import java.util.List;

/**
 * From which end questions are read: by the articles of the stretch, or by the index of the actor.
 *
 * @param isByArticle by the articles
 */
record Way(boolean isByArticle) {

    private static final String ARTICLES_OF =
            "SELECT articles FROM actor_rolling WHERE corpus = ? AND actor = ? AND time_window = 'all'";
    private static final String WITHIN =
            " x.article_no = a.article_no AND a.corpus = ? AND a.published >= ? AND a.published < ? ";

    /** The shorter way: the articles of the stretch are counted only as far as those of the actor go. */
    static Way of(ReadOnlyDatabase database, String corpus, Range range, String actor) {
        long ofActor = database.one(ARTICLES_OF, List.of(corpus, actor), row -> row.number("articles"))
                .orElse(0L);
        if (range.from() == null) {
            return new Way(false);
        }
        long ofRange = database.one(
                        "SELECT COUNT(*) AS articles FROM (SELECT 1 FROM articles WHERE corpus = ? AND published >= ?"
                                + " AND published < ? LIMIT " + (ofActor + 1) + ") few",
                        List.of(corpus, range.first(), range.last()),
                        row -> row.number("articles"))
                .orElse(0L);
        return new Way(ofRange <= ofActor);
    }

    /** {@code FROM ... WHERE ...} over articles {@code a} and a table {@code x}. Parameters: corpus, first, last. */
    String from(String table) {
        return isByArticle
                ? " FROM articles a CROSS JOIN " + table + " x WHERE" + WITHIN
                : " FROM " + table + " x CROSS JOIN articles a WHERE" + WITHIN;
    }

    /**
     * That one side of a statement is an actor. Read by the articles, the side is kept from the index: there it would be looked
     * through from the actor's first statement to its last, for each article.
     */
    String is(String side) {
        return isByArticle ? "AND x." + side + " || '' = ?" : "AND x." + side + " = ?";
    }

    static List<Object> values(String corpus, Range range, Object... more) {
        List<Object> values = new ArrayList<>(List.of(corpus, range.first(), range.last()));
        values.addAll(List.of(more));
        return values;
    }
}
