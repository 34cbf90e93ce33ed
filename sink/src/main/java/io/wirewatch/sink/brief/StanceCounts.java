package io.wirewatch.sink.brief;

import io.wirewatch.sink.store.FoundRow;
import io.wirewatch.sink.store.ReadOnlyDatabase;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;

/** Who stood where on whom, counted from the statements of a stretch of time. */
final class StanceCounts {

    private static final String EDGES = InRange.ARTICLES + " SELECT s.holder, s.class, s.target,"
            + " COUNT(DISTINCT a.article_no) AS articles, COUNT(DISTINCT a.text_id) AS texts,"
            + " COUNT(DISTINCT a.publisher) AS publishers, COUNT(*) AS stances,"
            + " SUM(CASE WHEN s.negated THEN 1 ELSE 0 END) AS negated,"
            + " SUM(CASE WHEN s.conditional THEN 1 ELSE 0 END) AS conditional,"
            + " SUM(CASE WHEN s.quoted THEN 1 ELSE 0 END) AS quoted,"
            + " SUM(CAST(ROUND(s.polarity * 1000) AS INTEGER)) AS thousandths"
            + " FROM a CROSS JOIN stances s WHERE s.article_no = a.article_no GROUP BY s.holder, s.class, s.target";

    /** Said in most texts first; reprints of one text weigh no more than it. */
    private static final Comparator<Edge> ORDER = Comparator.comparingLong((Edge edge) -> -edge.spread.texts())
            .thenComparingLong(edge -> -edge.spread.publishers())
            .thenComparingLong(edge -> -edge.spread.articles())
            .thenComparingLong(edge -> -edge.stances)
            .thenComparingLong(edge -> -Math.abs(edge.thousandths))
            .thenComparing(Edge::holder)
            .thenComparing(Edge::stanceClass)
            .thenComparing(Edge::target);

    private final ReadOnlyDatabase database;

    StanceCounts(ReadOnlyDatabase database) {
        this.database = database;
    }

    /** One edge: holder, class, target, with everything counted of it. */
    record Edge(
            String holder,
            String stanceClass,
            String target,
            Spread spread,
            long stances,
            long negated,
            long conditional,
            long quoted,
            long thousandths) {

        private static final double THOUSAND = 1000.0;

        /** Sum of the polarity of its statements. */
        double polarity() {
            return thousandths / THOUSAND;
        }

        /** Holder, class and target, to find it again. */
        List<String> key() {
            return List.of(holder, stanceClass, target);
        }
    }

    List<Edge> read(String corpus, Range range) {
        return database.all(EDGES, InRange.values(corpus, range), StanceCounts::edge).stream()
                .sorted(ORDER)
                .toList();
    }

    private static Edge edge(FoundRow row) throws SQLException {
        return new Edge(
                row.text("holder"),
                row.text("class"),
                row.text("target"),
                Spread.of(row),
                row.number("stances"),
                row.number("negated"),
                row.number("conditional"),
                row.number("quoted"),
                row.number("thousandths"));
    }
}
