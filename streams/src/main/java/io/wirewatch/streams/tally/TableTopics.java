package io.wirewatch.streams.tally;

import io.wirewatch.model.Table;
import java.util.Map;

/** Which topic the rows of each table go to; the short name is the sink's node name behind {@code write-}. */
final class TableTopics {

    static final String PROGRESS = "progress";

    private static final Map<Table, String> HOURS = Map.of(
            Table.ACTORS, "actor-hours",
            Table.STANCES, "stance-hours",
            Table.PAIRS, "pairs",
            Table.PUBLISHERS, "publisher-hours",
            Table.LEDGER, "ledger");

    private static final Map<Table, String> ROLLING =
            Map.of(Table.ACTORS, "actor-rolling", Table.STANCES, "stance-rolling");

    private TableTopics() {}

    static String hours(Table table) {
        return HOURS.getOrDefault(table, "");
    }

    /** Whether the table has windows in the topology; those of the others are a query away in the sink. */
    static boolean isRolling(Table table) {
        return ROLLING.containsKey(table);
    }

    static String rolling(Table table) {
        return ROLLING.getOrDefault(table, "");
    }
}
