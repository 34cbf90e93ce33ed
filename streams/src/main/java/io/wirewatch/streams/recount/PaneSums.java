package io.wirewatch.streams.recount;

import io.wirewatch.model.Cell;
import io.wirewatch.model.Origin;
import io.wirewatch.model.Pane;
import io.wirewatch.model.Table;
import io.wirewatch.model.Tally;
import io.wirewatch.model.TallySum;
import io.wirewatch.model.Window;
import io.wirewatch.model.row.AlertRow;
import io.wirewatch.model.row.Row;
import io.wirewatch.model.row.RowKey;
import io.wirewatch.model.row.Rows;
import io.wirewatch.streams.alert.AlertFinder;
import io.wirewatch.streams.alert.PaneTallies;
import io.wirewatch.streams.burst.Coverage;
import io.wirewatch.wire.TableNames;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every pane, and from them every row. */
final class PaneSums {

    private static final Duration HOUR = Duration.ofHours(1);
    private final Map<Cell, SortedMap<Instant, TallySum>> panes = new TreeMap<>();
    private final Map<String, Instant> clocks = new HashMap<>();

    void add(Pane pane, Tally tally) {
        panes.computeIfAbsent(pane.cell(), cell -> new TreeMap<>())
                .computeIfAbsent(pane.hour(), hour -> new TallySum())
                .add(tally);
        if (pane.cell().table().isByHour()) {
            Instant end = pane.hour().plus(HOUR);
            clocks.merge(pane.cell().corpus(), end, (one, other) -> one.isAfter(other) ? one : other);
        }
    }

    SortedMap<String, Map<RowKey, Row>> tables(Instant now, AlertFinder alerts) {
        clocks.computeIfPresent(
                Origin.LIVE, (corpus, any) -> now.truncatedTo(ChronoUnit.HOURS).plus(HOUR));
        SortedMap<String, Map<RowKey, Row>> tables = new TreeMap<>();
        tables.put(TableNames.hours(Table.ALERTS), new HashMap<>());
        for (Table table : Table.values()) {
            if (!table.isOfRows()) {
                continue;
            }
            tables.put(TableNames.hours(table), new HashMap<>());
            TableNames.rolling(table).ifPresent(name -> tables.put(name, new HashMap<>()));
        }
        panes.forEach((cell, hours) -> {
            if (cell.table().isOfRows()) {
                addRows(cell, hours, tables);
            }
        });
        backtest(alerts).alerts().forEach((key, alert) -> put(tables, TableNames.hours(Table.ALERTS), key, alert));
        return tables;
    }

    /** The alerts by their keys, in order of time, and the hours of each corpus. */
    Backtest backtest(AlertFinder alerts) {
        Map<String, Coverage> coverages = new TreeMap<>();
        Map<RowKey, AlertRow> found = new HashMap<>();
        panes.forEach((cell, hours) -> {
            if (cell.table() == Table.COVERAGE) {
                Coverage coverage = coverages.computeIfAbsent(cell.corpus(), any -> new Coverage());
                hours.forEach((hour, sum) -> coverage.put(hour, sum.toTally().counts()));
            }
        });
        panes.forEach((cell, hours) -> {
            if (alerts.concerns(cell)) {
                PaneTallies tallies = new PaneTallies();
                hours.forEach((hour, sum) -> tallies.add(hour, sum.toTally()));
                Coverage coverage = coverages.getOrDefault(cell.corpus(), new Coverage());
                found.putAll(alerts.find(cell, tallies, coverage));
            }
        });
        SortedMap<String, Backtest.Span> spans = new TreeMap<>();
        coverages.forEach((corpus, coverage) -> coverage.begin()
                .ifPresent(begin -> spans.put(
                        corpus, new Backtest.Span(begin, coverage.end().orElse(begin)))));
        return new Backtest(found, spans);
    }

    private void addRows(Cell cell, SortedMap<Instant, TallySum> hours, Map<String, Map<RowKey, Row>> tables) {
        hours.forEach((hour, sum) -> {
            Pane pane = new Pane(cell, hour);
            put(tables, TableNames.hours(cell.table()), RowKey.of(pane), Rows.ofPane(pane, sum.toTally()));
        });
        TableNames.rolling(cell.table()).ifPresent(name -> addWindows(cell, hours, tables, name));
    }

    private void addWindows(
            Cell cell, SortedMap<Instant, TallySum> hours, Map<String, Map<RowKey, Row>> tables, String name) {
        Instant asOf = clocks.getOrDefault(cell.corpus(), Instant.EPOCH);
        for (Window window : Window.values()) {
            TallySum sum = new TallySum();
            hours.forEach((hour, pane) -> {
                if (window.covers(hour, asOf)) {
                    sum.add(pane.toTally());
                }
            });
            Tally tally = sum.toTally();
            if (!tally.isEmpty()) {
                put(tables, name, RowKey.of(cell, window), Rows.ofWindow(cell, window, asOf, tally));
            }
        }
    }

    private static void put(Map<String, Map<RowKey, Row>> tables, String name, RowKey key, Row row) {
        tables.computeIfAbsent(name, any -> new HashMap<>()).put(key, row);
    }
}
