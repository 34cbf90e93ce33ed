package io.wirewatch.sink.store;

import io.wirewatch.model.Table;
import io.wirewatch.model.Window;
import io.wirewatch.model.row.ActorRow;
import io.wirewatch.model.row.AlertRow;
import io.wirewatch.model.row.LedgerRow;
import io.wirewatch.model.row.PairRow;
import io.wirewatch.model.row.PublisherRow;
import io.wirewatch.model.row.Row;
import io.wirewatch.model.row.RowKey;
import io.wirewatch.model.row.StanceRow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of one topic become rows of one table.
 *
 * @param topic the topic's short name
 * @param type what its values are
 * @param keys from the key of the record
 * @param values from its value
 */
record RowTable<R extends Row>(String topic, Class<R> type, List<Column<RowKey>> keys, List<Column<R>> values) {

    static final List<RowTable<?>> ALL = List.of(
            new RowTable<>("actor-hours", ActorRow.class, hourly(Table.ACTORS), RowColumns.ofActor(false)),
            new RowTable<>("actor-rolling", ActorRow.class, rolling(Table.ACTORS), RowColumns.ofActor(true)),
            new RowTable<>("stance-hours", StanceRow.class, hourly(Table.STANCES), RowColumns.ofStance(false)),
            new RowTable<>("stance-rolling", StanceRow.class, rolling(Table.STANCES), RowColumns.ofStance(true)),
            new RowTable<>("pairs", PairRow.class, hourly(Table.PAIRS), RowColumns.ofPair()),
            new RowTable<>("publisher-hours", PublisherRow.class, hourly(Table.PUBLISHERS), RowColumns.ofPublisher()),
            new RowTable<>("ledger", LedgerRow.class, named(Table.LEDGER), RowColumns.ofLedger()),
            new RowTable<>("alerts", AlertRow.class, hourly(Table.ALERTS), RowColumns.ofAlert()));

    /** As in the schema. */
    String table() {
        return TableSql.tableOf(topic);
    }

    TableSql sql() {
        return new TableSql(
                table(),
                keys.stream().map(Column::name).toList(),
                values.stream().map(Column::name).toList());
    }

    List<@Nullable Object> keyValues(RowKey key) {
        List<@Nullable Object> bound = new ArrayList<>();
        keys.forEach(column -> bound.add(column.value().apply(key)));
        return bound;
    }

    List<@Nullable Object> rowValues(Row row) {
        R typed = type.cast(row);
        List<@Nullable Object> bound = new ArrayList<>();
        values.forEach(column -> bound.add(column.value().apply(typed)));
        return bound;
    }

    private static List<Column<RowKey>> hourly(Table table) {
        List<Column<RowKey>> columns = new ArrayList<>(named(table));
        columns.add(new Column<>("hour", RowKey::hour));
        return columns;
    }

    private static List<Column<RowKey>> rolling(Table table) {
        List<Column<RowKey>> columns = new ArrayList<>(named(table));
        columns.add(new Column<>("time_window", RowTable::windowOf));
        return columns;
    }

    private static List<Column<RowKey>> named(Table table) {
        List<Column<RowKey>> columns = new ArrayList<>();
        columns.add(new Column<>("corpus", key -> key.cell().corpus()));
        for (int i = 0; i < table.columns().size(); i++) {
            int name = i;
            columns.add(new Column<>(
                    table.columns().get(i), key -> key.cell().names().get(name)));
        }
        return columns;
    }

    private static @Nullable Object windowOf(RowKey key) {
        Window window = key.window();
        return window == null ? null : window.label();
    }
}
