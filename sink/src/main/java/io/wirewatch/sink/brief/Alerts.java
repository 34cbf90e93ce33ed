package io.wirewatch.sink.brief;

import io.wirewatch.sink.store.FoundRow;
import io.wirewatch.sink.store.ReadOnlyDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads alerts where the database holds any. */
final class Alerts {

    private static final String TABLE = "alerts";
    private static final String ALERTS =
            "SELECT l.hour, l.name, l.message, l.rule, l.sample AS words, a.article, a.text_id, a.title, a.url, a.publisher,"
                    + " a.published, a.published_precision, a.location FROM alerts l"
                    + " LEFT JOIN articles a ON a.corpus = l.corpus AND a.article = l.sample_article"
                    + " WHERE l.corpus = ? AND l.hour >= ? AND l.hour < ? ORDER BY l.hour DESC, l.name LIMIT ?";

    private final ReadOnlyDatabase database;

    Alerts(ReadOnlyDatabase database) {
        this.database = database;
    }

    List<AlertLine> read(String corpus, Range range, int limit) {
        if (!List.of("corpus", "hour", "name", "message").stream().allMatch(it -> database.has(TABLE, it))) {
            return List.of();
        }
        List<Object> values = new ArrayList<>(InRange.values(corpus, range));
        values.add(limit);
        return database.all(ALERTS, values, Alerts::line);
    }

    /** An article that is no longer kept takes its sentence with it: a claim without a source opens nothing. */
    private static AlertLine line(FoundRow row) throws SQLException {
        String name = row.text("name");
        boolean isKept = row.textOrNull("article") != null && row.textOrNull("words") != null;
        List<Quoted> evidence = isKept
                ? List.of(new Quoted(
                        QuoteRow.head(row), row.text("words"), List.of(), row.text("rule"), Quoted.Flags.NONE, 0))
                : List.of();
        return new AlertLine(row.instant("hour"), name, after(name + ": ", row.text("message")), evidence);
    }

    /** A message stands for itself in a log, and so begins with the name; a line of a report has it already. */
    private static String after(String lead, String message) {
        return message.startsWith(lead) ? message.substring(lead.length()) : message;
    }
}
