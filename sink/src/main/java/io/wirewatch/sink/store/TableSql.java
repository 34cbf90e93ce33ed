package io.wirewatch.sink.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The statements of a table whose rows are named by a key and remember the record they were written from.
 *
 * @param table as in the schema
 * @param keys the names of the columns of its key
 * @param values the names of all its other columns, partition and offset left out
 */
record TableSql(String table, List<String> keys, List<String> values) {

    private static final String PARTITION = "kafka_partition";
    private static final String OFFSET = "kafka_offset";

    /** Parameters: keys, values, partition, offset. A row written from a later record stays. */
    String upsert() {
        List<String> all = new ArrayList<>(keys);
        all.addAll(values);
        all.add(PARTITION);
        all.add(OFFSET);
        String updates = all.subList(keys.size(), all.size()).stream()
                .map(column -> column + " = excluded." + column)
                .collect(Collectors.joining(", "));
        return "INSERT INTO " + table + " (" + String.join(", ", all) + ") VALUES ("
                + all.stream().map(column -> "?").collect(Collectors.joining(", "))
                + ") ON CONFLICT (" + String.join(", ", keys) + ") DO UPDATE SET " + updates
                + " WHERE " + table + "." + OFFSET + " <= excluded." + OFFSET;
    }

    /** Parameters: keys, offset. A row written from a later record stays. */
    String delete() {
        return "DELETE FROM " + table + " WHERE "
                + keys.stream().map(key -> key + " = ?").collect(Collectors.joining(" AND ")) + " AND " + OFFSET
                + " <= ?";
    }

    /** Parameters: partition, first offset, end offset. */
    static String deleteStretch(String table) {
        return "DELETE FROM " + table + " WHERE " + PARTITION + " = ? AND " + OFFSET + " >= ? AND " + OFFSET + " < ?";
    }

    /** Parameters: partition. The offset after the last record that a row was written from, 0 without rows. */
    static String rowsEnd(String table) {
        return "SELECT COALESCE(MAX(" + OFFSET + ") + 1, 0) FROM " + table + " WHERE " + PARTITION + " = ?";
    }

    /** The table that holds a topic. */
    static String tableOf(String topic) {
        return topic.equals("tagged") ? "articles" : topic.replace('-', '_');
    }
}
