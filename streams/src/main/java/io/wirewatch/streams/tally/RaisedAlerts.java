package io.wirewatch.streams.tally;

import io.wirewatch.model.Cell;
import io.wirewatch.model.ContentHash;
import io.wirewatch.model.Pane;
import io.wirewatch.model.Table;
import io.wirewatch.model.Tally;
import io.wirewatch.model.row.AlertRow;
import io.wirewatch.model.row.RowKey;
import io.wirewatch.streams.alert.AlertFinder;
import io.wirewatch.streams.alert.PaneTallies;
import io.wirewatch.streams.burst.Coverage;
import io.wirewatch.streams.pane.PaneText;
import io.wirewatch.wire.Json;
import io.wirewatch.wire.TableNames;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The alerts of the cells of one partition, kept equal to what the rules say of their panes.
 *
 * <p>Most cells never hold enough in one hour that any rule could tell of them; they cost one look when a pane of them is written. The
 * others are judged once a round, if a pane of theirs changed, or what the feeds delivered in an hour that they may be judged by. Of
 * the answer, what changed is written, and what no longer holds is taken back.
 */
final class RaisedAlerts {

    private static final String TOPIC = TableNames.hours(Table.ALERTS);
    private static final int HEXADECIMAL = 16;
    private static final int HASH_DIGITS = 16;

    private final PaneStore panes;
    private final AlertFinder finder;
    private final AlertState state;
    private final Set<String> pending = new TreeSet<>();
    private final Set<Pane> delivered = new HashSet<>();
    private @Nullable Map<String, Coverage> coverages;

    RaisedAlerts(PaneStore panes, AlertFinder finder, AlertState state) {
        this.panes = panes;
        this.finder = finder;
        this.state = state;
    }

    /** Marks what a pane that changed may change. */
    void markStale(Pane pane, Tally tally) {
        Cell cell = pane.cell();
        if (cell.table() == Table.COVERAGE) {
            delivered.add(pane);
        } else if (finder.concerns(cell)) {
            String text = PaneText.of(cell);
            if (finder.isLoud(cell, tally)) {
                state.setLoud(text, pane.hour());
                pending.add(text);
            } else if (state.isLoud(text)) {
                pending.add(text);
            }
        }
    }

    /** Whether there is anything to look at. */
    boolean isNews() {
        return coverages == null || !pending.isEmpty() || !delivered.isEmpty();
    }

    /** To be called before each commit. */
    void remember() {
        state.remember(coverages == null ? state.isBehind() || !pending.isEmpty() : isNews());
    }

    /** Writes what changed. */
    void write(Consumer<Tallied> onRow) {
        Map<String, Coverage> known = coverages == null ? begin() : coverages;
        coverages = known;
        Map<String, Instant> changed = new HashMap<>();
        for (Pane pane : delivered) {
            String corpus = pane.cell().corpus();
            put(known, corpus, pane.hour(), panes.sum(PaneText.of(pane)));
            changed.merge(corpus, pane.hour(), (one, other) -> one.isBefore(other) ? one : other);
        }
        delivered.clear();
        if (!changed.isEmpty()) {
            pending.addAll(state.loudSince(changed));
        }
        pending.forEach(cell -> write(cell, known, onRow));
        pending.clear();
    }

    /** Reads what was delivered; looks at everything anew where the rules are others than before, or cells were left waiting. */
    private Map<String, Coverage> begin() {
        Map<String, Coverage> known = new HashMap<>();
        for (String text : panes.panes(PaneText.tablePrefix(Table.COVERAGE))) {
            Pane pane = PaneText.paneOf(text);
            put(known, pane.cell().corpus(), pane.hour(), panes.sum(text));
        }
        if (state.setRules(Long.parseUnsignedLong(finder.fingerprint(), HEXADECIMAL)) || state.isBehind()) {
            for (Table table : List.of(Table.ACTORS, Table.PAIRS, Table.WATCHES)) {
                panes.panes(PaneText.tablePrefix(table))
                        .forEach(text -> markStale(PaneText.paneOf(text), panes.sum(text)));
            }
            pending.addAll(state.raisedCells());
        }
        return known;
    }

    private static void put(Map<String, Coverage> coverages, String corpus, Instant hour, Tally delivered) {
        coverages.computeIfAbsent(corpus, any -> new Coverage()).put(hour, delivered.counts());
    }

    private void write(String text, Map<String, Coverage> known, Consumer<Tallied> onRow) {
        Cell cell = PaneText.cellOf(text);
        PaneTallies tallies = new PaneTallies();
        panes.sharesOf(text, tallies::add);
        Map<RowKey, AlertRow> found = finder.find(cell, tallies, known.getOrDefault(cell.corpus(), new Coverage()));
        Map<RowKey, Long> stood = state.raised(text);
        found.forEach((key, alert) -> {
            long hash = hashOf(alert);
            Long before = stood.remove(key);
            if (before == null || before != hash) {
                onRow.accept(new Tallied.TableRow(TOPIC, key, alert));
                state.setRaised(text, key, hash);
            }
        });
        stood.keySet().forEach(key -> {
            onRow.accept(new Tallied.TableRow(TOPIC, key, null));
            state.setRaised(text, key, null);
        });
    }

    /** Equal for equal rows. */
    private static long hashOf(AlertRow alert) {
        return Long.parseUnsignedLong(ContentHash.of(HASH_DIGITS, Json.write(alert)), HEXADECIMAL);
    }
}
