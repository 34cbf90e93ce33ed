package io.wirewatch.streams.audit;

import io.wirewatch.model.row.Row;
import io.wirewatch.model.row.RowKey;
import io.wirewatch.wire.Json;
import java.util.List;
import java.util.Map;

/** A table beside its recount, byte for byte of its JSON. */
final class TableComparison {

    private final String table;
    private final List<String> problems;

    TableComparison(String table, List<String> problems) {
        this.table = table;
        this.problems = problems;
    }

    /** Notes every row that is missing, too much, or different; answers how many rows there should be. */
    long compare(Map<RowKey, ? extends Row> found, Map<RowKey, Row> expected) {
        expected.forEach((key, row) -> {
            Row other = found.get(key);
            if (other == null) {
                problems.add(table + ": no row for " + shown(key));
            } else {
                compare(key, Json.write(other), Json.write(row));
            }
        });
        found.keySet().stream()
                .filter(key -> !expected.containsKey(key))
                .forEach(key -> problems.add(table + ": a row too much for " + shown(key)));
        return expected.size();
    }

    private void compare(RowKey key, String found, String expected) {
        if (!found.equals(expected)) {
            int at = 0;
            while (at < Math.min(found.length(), expected.length()) && found.charAt(at) == expected.charAt(at)) {
                at++;
            }
            problems.add(table + ": " + shown(key) + " reads ..." + around(found, at) + "... where the recount has ..."
                    + around(expected, at) + "...");
        }
    }

    private static String around(String json, int at) {
        return json.substring(Math.max(0, at - 30), Math.min(json.length(), at + 40));
    }

    private static String shown(RowKey key) {
        return key.cell().corpus() + " / " + String.join(" / ", key.cell().names())
                + (key.hour() == null ? "" : " / " + key.hour())
                + (key.window() == null ? "" : " / " + key.window().label());
    }
}
