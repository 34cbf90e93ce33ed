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
import java.util.Set;
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
    void isStale(Table table, String cell) {
        if (TableNames.rolling(table).isPresent()) {
            state.pending().add(cell);
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
                write(text, cell, asOf, onRow);
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
                    state.markAll(table, clock.getKey());
                }
            }
        }
    }

    private void write(String text, Cell cell, Instant asOf, Consumer<Tallied> onRow) {
        WindowSums sums = new WindowSums(asOf);
        panes.sharesOf(text, sums::add);
        String topic = TableNames.rolling(cell.table()).orElseThrow();
        Map<Window, Tally> tallies = sums.toTallies();
        Set<Window> had = state.setWritten(text, tallies.keySet());
        had.removeAll(tallies.keySet());
        tallies.forEach((window, tally) -> onRow.accept(
                new Tallied.TableRow(topic, RowKey.of(cell, window), Rows.ofWindow(cell, window, asOf, tally))));
        had.forEach(window -> onRow.accept(new Tallied.TableRow(topic, RowKey.of(cell, window), null)));
    }
}
