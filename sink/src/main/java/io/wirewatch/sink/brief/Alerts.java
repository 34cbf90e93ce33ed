package io.wirewatch.sink.brief;

import io.wirewatch.sink.store.ReadOnlyDatabase;
import java.util.ArrayList;
import java.util.List;

/** Reads alerts where the database holds any. */
final class Alerts {

    private static final String TABLE = "alerts";
    private static final String ALERTS =
            "SELECT hour, name, message FROM alerts WHERE corpus = ? AND hour >= ? AND hour < ? ORDER BY hour DESC, name LIMIT ?";

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
        return database.all(
                ALERTS, values, row -> new AlertLine(row.instant("hour"), row.text("name"), row.text("message")));
    }
}
