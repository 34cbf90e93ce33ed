package io.wirewatch.streams.tally;

import io.wirewatch.model.Window;
import io.wirewatch.streams.share.PendingKeys;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** Which cells changed since their windows were written, which windows have a row, and as of when each corpus was written. */
final class RollingState {

    private static final char WINDOW = '@';

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

    /** Remembers whether a window has a row; answers whether it had one before. */
    boolean setWritten(String cell, Window window, boolean isWritten) {
        String key = cell + WINDOW + window.label();
        boolean before = written.get(key) != null;
        if (before != isWritten) {
            written.put(key, isWritten ? 1L : null);
        }
        return before;
    }
}
