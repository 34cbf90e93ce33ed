package io.wirewatch.wire;

import io.wirewatch.model.Table;
import java.util.Map;
import java.util.Optional;

/** The short names of the topics each table is written to. */
public final class TableNames {

    private static final Map<Table, String> HOURS = Map.of(
            Table.ACTORS, "actor-hours",
            Table.STANCES, "stance-hours",
            Table.PAIRS, "pairs",
            Table.PUBLISHERS, "publisher-hours",
            Table.LEDGER, "ledger",
            Table.ALERTS, "alerts");

    private static final Map<Table, String> ROLLING =
            Map.of(Table.ACTORS, "actor-rolling", Table.STANCES, "stance-rolling");

    private TableNames() {}

    /** The topic of the rows by hour (for the ledger: by day). */
    public static String hours(Table table) {
        return Optional.ofNullable(HOURS.get(table)).orElseThrow();
    }

    /** The topic of the rows by window; empty where windows are a query away in the sink. */
    public static Optional<String> rolling(Table table) {
        return Optional.ofNullable(ROLLING.get(table));
    }
}
