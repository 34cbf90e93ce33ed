package io.wirewatch.sink.explain;

import io.wirewatch.sink.brief.Cards;
import io.wirewatch.sink.brief.Range;
import io.wirewatch.sink.brief.Spread;
import io.wirewatch.sink.store.ReadOnlyDatabase;
import java.util.Comparator;
import java.util.List;

/** Who stands where on whom, of an actor or between two. */
final class FoundEdges {

    private static final double THOUSAND = 1000.0;
    private static final String COUNTED =
            "SELECT x.holder, x.class, x.target, COUNT(DISTINCT a.article_no) AS articles,"
                    + " COUNT(DISTINCT a.text_id) AS texts, COUNT(DISTINCT a.publisher) AS publishers, COUNT(*) AS stances,"
                    + " SUM(CASE WHEN x.negated THEN 1 ELSE 0 END) AS negated,"
                    + " SUM(CAST(ROUND(x.polarity * 1000) AS INTEGER)) AS thousandths";
    private static final String EACH = " GROUP BY x.holder, x.class, x.target";

    private static final Comparator<Explanation.Edge> ORDER = Comparator.comparingLong(
                    (Explanation.Edge it) -> -it.spread().texts())
            .thenComparingLong(it -> -it.stances())
            .thenComparing(it -> it.holder().id())
            .thenComparing(it -> it.target().id())
            .thenComparing(Explanation.Edge::stanceClass);

    private final ReadOnlyDatabase database;
    private final String corpus;
    private final Range range;
    private final Way way;
    private final Cards cards;

    FoundEdges(ReadOnlyDatabase database, String corpus, Range range, Way way, Cards cards) {
        this.database = database;
        this.corpus = corpus;
        this.range = range;
        this.way = way;
        this.cards = cards;
    }

    List<Explanation.Edge> heldBy(String actor) {
        return edges(way.is("holder"), actor);
    }

    List<Explanation.Edge> receivedBy(String actor) {
        return edges(way.is("target"), actor);
    }

    List<Explanation.Edge> between(String holder, String target) {
        return edges("AND x.holder = ? AND x.target = ?", holder, target);
    }

    private List<Explanation.Edge> edges(String condition, Object... names) {
        return database
                .all(
                        COUNTED + way.from("stances") + condition + EACH,
                        Way.values(corpus, range, names),
                        row -> new Explanation.Edge(
                                cards.of(row.text("holder")),
                                row.text("class"),
                                cards.of(row.text("target")),
                                new Spread(row.number("articles"), row.number("texts"), row.number("publishers")),
                                row.number("stances"),
                                row.number("negated"),
                                row.number("thousandths") / THOUSAND))
                .stream()
                .sorted(ORDER)
                .toList();
    }
}
