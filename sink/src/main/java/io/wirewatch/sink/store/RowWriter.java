package io.wirewatch.sink.store;

import io.wirewatch.model.row.Row;
import io.wirewatch.model.row.RowKey;
import io.wirewatch.sink.store.Change.Source;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the rows of the tables. */
final class RowWriter {

    private record Target(RowTable<?> table, String upsert, String delete) {}

    private final Statements statements;
    private final Map<String, Target> targets = new HashMap<>();

    RowWriter(Statements statements) {
        this.statements = statements;
        for (RowTable<?> table : RowTable.ALL) {
            targets.put(
                    table.topic(),
                    new Target(table, table.sql().upsert(), table.sql().delete()));
        }
    }

    void write(Change.OfRow change) throws SQLException {
        Source source = change.source();
        Target target = targets.get(source.topic());
        if (target == null) {
            throw new IllegalArgumentException("no table holds the topic " + source.topic());
        }
        List<@Nullable Object> values = new ArrayList<>(keyValues(target.table(), change.key()));
        Row row = change.row();
        if (row == null) {
            values.add(source.offset());
            statements.later(target.delete(), values);
            return;
        }
        values.addAll(target.table().rowValues(row));
        values.add(source.partition());
        values.add(source.offset());
        statements.later(target.upsert(), values);
    }

    private static List<@Nullable Object> keyValues(RowTable<?> table, RowKey key) {
        return table.keyValues(key);
    }
}
