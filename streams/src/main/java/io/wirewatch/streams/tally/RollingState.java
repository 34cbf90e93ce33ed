package io.wirewatch.streams.tally;

import io.wirewatch.model.Table;
import io.wirewatch.model.Window;
import io.wirewatch.streams.pane.PaneText;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Which cells changed since their windows were written, which windows have a row, and as of when each corpus was written. The cells are on
 * the heap; in the store stands whether there were any at the last commit.
 */
final class RollingState {

    /** No corpus has this name. */
    private static final String BEHIND = "";

    private final KeyValueStore<String, Long> written;
    private final KeyValueStore<String, Long> clocks;
    private final Set<String> pending = new TreeSet<>();
    private boolean isBehind;

    RollingState(KeyValueStore<String, Long> written, KeyValueStore<String, Long> clocks) {
        this.written = written;
        this.clocks = clocks;
        this.isBehind = clocks.get(BEHIND) != null;
    }

    /** Whether cells waited when the task was left off. */
    boolean isBehind() {
        return isBehind;
    }

    /** To be called before each commit: whether cells wait. */
    void remember() {
        if (isBehind == pending.isEmpty()) {
            isBehind = !isBehind;
            clocks.put(BEHIND, isBehind ? 1L : null);
        }
    }

    /** The texts of the cells whose windows are stale. */
    Set<String> pending() {
        return pending;
    }

    @Nullable
    Instant clock(String corpus) {
        Long seconds = clocks.get(corpus);
        return seconds == null ? null : Instant.ofEpochSecond(seconds);
    }

    void setClock(Map.Entry<String, Instant> clock) {
        clocks.put(clock.getKey(), clock.getValue().getEpochSecond());
    }

    /** Remembers which windows of a cell have a row; answers which ones had one before. */
    Set<Window> setWritten(String cell, Set<Window> windows) {
        Long before = written.get(cell);
        long after = windows.stream().mapToLong(RollingState::bit).sum();
        if (before == null || before != after) {
            written.put(cell, after == 0 ? null : after);
        }
        Set<Window> had = EnumSet.noneOf(Window.class);
        for (Window window : Window.values()) {
            if (before != null && (before & bit(window)) != 0) {
                had.add(window);
            }
        }
        return had;
    }

    /** Marks every cell of a table and corpus that has rows; those without any are marked when they change. */
    void markAll(Table table, String corpus) {
        try (KeyValueIterator<String, Long> found =
                written.prefixScan(PaneText.corpusPrefix(table, corpus), new StringSerializer())) {
            found.forEachRemaining(cell -> pending.add(cell.key));
        }
    }

    private static long bit(Window window) {
        return 1L << window.ordinal();
    }
}
