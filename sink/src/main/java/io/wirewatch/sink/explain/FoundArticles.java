package io.wirewatch.sink.explain;

import io.wirewatch.sink.brief.QuoteRow;
import io.wirewatch.sink.brief.Quoted;
import io.wirewatch.sink.brief.Range;
import io.wirewatch.sink.brief.Spread;
import io.wirewatch.sink.store.FoundRow;
import io.wirewatch.sink.store.ReadOnlyDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** In which articles an actor, or two, are found, and how often. */
final class FoundArticles {

    private static final String COLUMNS = "SELECT a.article_no, a.text_id, a.publisher, a.published";
    private static final String HEAD =
            "SELECT a.article_no, a.article, a.text_id, a.title, a.url, a.publisher, a.published,"
                    + " a.published_precision, a.location FROM found f CROSS JOIN articles a WHERE a.article_no = f.article_no"
                    + " ORDER BY a.published DESC, a.article LIMIT ";
    private static final String TOGETHER = "AND x.role = 'actor' AND x.actor = ? AND EXISTS (SELECT 1 FROM mentions y"
            + " WHERE y.article_no = x.article_no AND y.sentence_no = x.sentence_no AND y.role = 'actor' AND y.actor = ?)";

    private final ReadOnlyDatabase database;
    private final String corpus;
    private final Range range;
    private final Way way;
    private final String found;
    private final List<Object> values = new ArrayList<>();

    FoundArticles(
            ReadOnlyDatabase database, String corpus, Range range, Way way, String actor, @Nullable String other) {
        this.database = database;
        this.corpus = corpus;
        this.range = range;
        this.way = way;
        this.found = other == null ? ofOne(actor) : ofTwo(actor, other);
    }

    /** As the pipeline counts: where it is named as acting, or holds or receives a statement. */
    private String ofOne(String actor) {
        return "WITH found AS ("
                + part("mentions", "AND x.role = 'actor' AND x.actor = ?", actor) + " UNION "
                + part("stances", way.is("holder"), actor) + " UNION "
                + part("stances", way.is("target"), actor) + ") ";
    }

    private String ofTwo(String a, String b) {
        return "WITH found AS ("
                + part("stances", "AND x.holder = ? AND x.target = ?", a, b) + " UNION "
                + part("stances", "AND x.holder = ? AND x.target = ?", b, a) + " UNION "
                + part("mentions", TOGETHER, a, b) + ") ";
    }

    private String part(String table, String condition, Object... names) {
        values.addAll(Way.values(corpus, range, names));
        return COLUMNS + way.from(table) + condition;
    }

    Explanation.Figures figures(String actor, boolean isOfTwo) {
        String sql = found + "SELECT COUNT(*) AS articles, COUNT(DISTINCT text_id) AS texts,"
                + " COUNT(DISTINCT publisher) AS publishers, MIN(published) AS first, MAX(published) AS last FROM found";
        SortedMap<String, Long> kinds = isOfTwo ? new TreeMap<>() : kinds(actor);
        return database.one(
                        sql,
                        values,
                        row -> new Explanation.Figures(
                                new Spread(row.number("articles"), row.number("texts"), row.number("publishers")),
                                row.instantOrNull("first"),
                                row.instantOrNull("last"),
                                kinds))
                .orElseThrow();
    }

    private SortedMap<String, Long> kinds(String actor) {
        SortedMap<String, Long> kinds = new TreeMap<>();
        database.all(
                "SELECT x.kind, COUNT(*) AS mentions" + way.from("mentions")
                        + "AND x.role = 'actor' AND x.actor = ? GROUP BY x.kind",
                Way.values(corpus, range, actor),
                row -> kinds.put(row.text("kind"), row.number("mentions")));
        return kinds;
    }

    /** An article by this database's number for it. */
    record Numbered(long number, Quoted.Head head) {}

    /** Newest first. */
    List<Numbered> newest(int limit) {
        return database.all(found + HEAD + limit, values, FoundArticles::numbered);
    }

    private static Numbered numbered(FoundRow row) throws SQLException {
        return new Numbered(row.number("article_no"), QuoteRow.head(row));
    }
}
