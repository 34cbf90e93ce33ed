package io.wirewatch.streams.tally;

import io.wirewatch.model.row.RowKey;
import io.wirewatch.streams.pane.PaneText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** Which cells may have alerts, and which alerts stand. */
final class AlertState {

    /** Under no cell: which rules the alerts were raised by. */
    private static final String RULES = "!rules";
    /** Under no cell, too: that cells waited to be looked at when the task was left off. */
    private static final String BEHIND = "!behind";

    private final KeyValueStore<String, Long> loud;
    private final KeyValueStore<String, Long> raised;

    private boolean isBehind;

    AlertState(KeyValueStore<String, Long> loud, KeyValueStore<String, Long> raised) {
        this.loud = loud;
        this.raised = raised;
        this.isBehind = raised.get(BEHIND) != null;
    }

    /** Whether cells waited when the task was left off. */
    boolean isBehind() {
        return isBehind;
    }

    /** To be called before each commit: whether cells wait. */
    void remember(boolean isWaiting) {
        if (isBehind != isWaiting) {
            isBehind = isWaiting;
            raised.put(BEHIND, isBehind ? 1L : null);
        }
    }

    boolean isLoud(String cell) {
        return loud.get(cell) != null;
    }

    /** Remembers that a cell is loud in an hour; the latest counts. */
    void setLoud(String cell, Instant hour) {
        Long before = loud.get(cell);
        if (before == null || before < hour.getEpochSecond()) {
            loud.put(cell, hour.getEpochSecond());
        }
    }

    /** The cells that are loud in any of these corpora at or after the hour named for it. */
    List<String> loudSince(Map<String, Instant> hours) {
        List<String> cells = new ArrayList<>();
        try (KeyValueIterator<String, Long> all = loud.all()) {
            all.forEachRemaining(cell -> {
                Instant since = hours.get(PaneText.corpusIn(cell.key));
                if (since != null && cell.value >= since.getEpochSecond()) {
                    cells.add(cell.key);
                }
            });
        }
        return cells;
    }

    /** The alerts of a cell that stand, each with the hash of its row. */
    Map<RowKey, Long> raised(String cell) {
        Map<RowKey, Long> alerts = new HashMap<>();
        try (KeyValueIterator<String, Long> found =
                raised.prefixScan(PaneText.membersOf(cell), new StringSerializer())) {
            found.forEachRemaining(
                    alert -> alerts.put(RowKey.of(PaneText.paneOf(PaneText.memberOf(alert.key))), alert.value));
        }
        return alerts;
    }

    /** The cells that have alerts. */
    List<String> raisedCells() {
        List<String> cells = new ArrayList<>();
        try (KeyValueIterator<String, Long> all = raised.all()) {
            all.forEachRemaining(alert -> {
                if (!alert.key.equals(RULES) && !alert.key.equals(BEHIND)) {
                    cells.add(PaneText.paneIn(alert.key));
                }
            });
        }
        return cells;
    }

    /** Remembers an alert of a cell; no hash forgets it. */
    void setRaised(String cell, RowKey alert, @Nullable Long hash) {
        Instant hour = alert.hour();
        String key = PaneText.of(PaneText.of(alert.cell()), hour == null ? Instant.EPOCH : hour);
        raised.put(PaneText.member(cell, key), hash);
    }

    /** Remembers by which rules alerts are raised; answers whether it was by others before. */
    boolean setRules(long fingerprint) {
        Long before = raised.get(RULES);
        if (before != null && before == fingerprint) {
            return false;
        }
        raised.put(RULES, fingerprint);
        return true;
    }
}
