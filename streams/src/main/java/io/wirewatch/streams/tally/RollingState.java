package io.wirewatch.streams.tally;

import io.wirewatch.model.Table;
import io.wirewatch.model.Window;
import io.wirewatch.streams.pane.PaneText;
import io.wirewatch.streams.share.PendingKeys;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** Which cells changed since their windows were written, which windows have a row, and as of when each corpus was written. */
final class RollingState {

    private final PendingKeys pending;
    private final KeyValueStore<String, Long> written;
    private final KeyValueStore<String, Long> clocks;

    RollingState(
            KeyValueStore<String, Long> pending,
            KeyValueStore<String, Long> written,
            KeyValueStore<String, Long> clocks) {
        this.pending = new PendingKeys(pending);
        this.written = written;
        this.clocks = clocks;
    }

    /** The texts of the cells whose windows are stale. */
    PendingKeys pending() {
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
        List<String> cells = new ArrayList<>();
        try (KeyValueIterator<String, Long> found =
                written.prefixScan(PaneText.corpusPrefix(table, corpus), new StringSerializer())) {
            found.forEachRemaining(cell -> cells.add(cell.key));
        }
        cells.forEach(pending::add);
    }

    private static long bit(Window window) {
        return 1L << window.ordinal();
    }
}
