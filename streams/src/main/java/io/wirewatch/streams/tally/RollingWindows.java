package io.wirewatch.streams.tally;

import io.wirewatch.model.Cell;
import io.wirewatch.model.Contribution.Tick;
import io.wirewatch.model.Table;
import io.wirewatch.model.Tally;
import io.wirewatch.model.Window;
import io.wirewatch.model.row.RowKey;
import io.wirewatch.model.row.Rows;
import io.wirewatch.streams.pane.PaneText;
import io.wirewatch.wire.TableNames;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * The rows of windows. Written for the cells that changed, and for every cell of a corpus whose clock moved.
 *
 * <p>A fast replay moves its clock with every flush, and rows as of an hour that is gone a moment later help nobody: so the next
 * round waits for a few times as long as the last one took. Until then progress is not told of.
 */
final class RollingWindows {

    /** A round may take at most one part in five of the time. */
    private static final long REST = 4;

    private final PaneStore panes;
    private final RollingState state;
    private final LongSupplier wallClock;
    private long restUntil = Long.MIN_VALUE;

    RollingWindows(PaneStore panes, RollingState state, LongSupplier wallClock) {
        this.panes = panes;
        this.state = state;
        this.wallClock = wallClock;
    }

    /** Marks a cell whose panes changed. */
    void isStale(Cell cell) {
        if (TableNames.rolling(cell.table()).isPresent()) {
            state.pending().add(PaneText.of(cell));
        }
    }

    /**
     * Writes what is stale.
     *
     * @return whether nothing is stale any more
     */
    boolean write(Collection<Tick> ticks, long now, Consumer<Tallied> onRow) {
        if (now < restUntil) {
            return false;
        }
        Map<String, Instant> clocks = Clocks.of(ticks, Instant.ofEpochMilli(now));
        clocks.entrySet().forEach(this::moveClock);
        for (String text : state.pending().all()) {
            Cell cell = PaneText.cellOf(text);
            Instant asOf = clocks.get(cell.corpus());
            if (asOf != null) {
                write(cell, asOf, onRow);
            }
            state.pending().remove(text);
        }
        long end = wallClock.getAsLong();
        restUntil = end + REST * (end - now);
        return true;
    }

    private void moveClock(Map.Entry<String, Instant> clock) {
        if (!clock.getValue().equals(state.clock(clock.getKey()))) {
            state.setClock(clock);
            for (Table table : Table.values()) {
                if (TableNames.rolling(table).isPresent()) {
                    markAll(table, clock.getKey());
                }
            }
        }
    }

    private void markAll(Table table, String corpus) {
        TreeSet<String> cells = new TreeSet<>();
        panes.panesOf(table, corpus, (pane, tally) -> cells.add(pane.substring(0, pane.lastIndexOf('@'))));
        cells.forEach(state.pending()::add);
    }

    private void write(Cell cell, Instant asOf, Consumer<Tallied> onRow) {
        WindowSums sums = new WindowSums(asOf);
        panes.panesOf(cell, (pane, tally) -> sums.add(PaneText.paneOf(pane).hour(), tally));
        String topic = TableNames.rolling(cell.table()).orElseThrow();
        String text = PaneText.of(cell);
        sums.toTallies().forEach((window, tally) -> {
            boolean before = state.setWritten(text, window, !tally.isEmpty());
            if (before || !tally.isEmpty()) {
                onRow.accept(row(topic, cell, window, asOf, tally));
            }
        });
    }

    private static Tallied row(String topic, Cell cell, Window window, Instant asOf, Tally tally) {
        RowKey key = RowKey.of(cell, window);
        return new Tallied.TableRow(topic, key, tally.isEmpty() ? null : Rows.ofWindow(cell, window, asOf, tally));
    }
}
