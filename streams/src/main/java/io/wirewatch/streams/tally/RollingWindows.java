package io.wirewatch.streams.tally;

import io.wirewatch.model.Cell;
import io.wirewatch.model.Contribution.Tick;
import io.wirewatch.model.Table;
import io.wirewatch.model.Tally;
import io.wirewatch.model.Window;
import io.wirewatch.model.row.RowKey;
import io.wirewatch.model.row.Rows;
import io.wirewatch.streams.pane.PaneText;
import io.wirewatch.streams.share.Rhythm;
import io.wirewatch.wire.TableNames;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * The rows of windows. Written for the cells that changed, and for every cell of a corpus whose clock moved.
 *
 * <p>A fast replay moves its clock with every commit, and rows as of an hour that is gone a moment later help nobody: so under load
 * there is a round every ten seconds, with a backlog once a minute, and never more often than nine times as long as the last one took. Until
 * then progress is not told of. A task that gets no more records makes its round at once. Not thread-safe.
 */
final class RollingWindows {

    /** A round may take at most one part in ten of the time. */
    private static final long REST = 9;
    /** How often there is a round while records pour in. */
    private static final long BUSY_MS = Duration.ofSeconds(10).toMillis();
    /** How often while a backlog is worked off: every cell of a corpus has up to five rows, and all of them change with its clock. */
    private static final long BACKLOG_MS = Duration.ofMinutes(1).toMillis();

    private static final long NANOS_A_MS = 1_000_000;

    private final PaneStore panes;
    private final RollingState state;
    private final LongSupplier nanoTime;
    private long writtenMs;
    private long restMs;
    private boolean isBegun;
    private boolean isStale;

    /** The windows of one task; where it was left off in the middle of a round, all of them are stale. */
    RollingWindows(PaneStore panes, RollingState state, LongSupplier nanoTime) {
        this.panes = panes;
        this.state = state;
        this.nanoTime = nanoTime;
        if (state.isBehind()) {
            for (Table table : Table.values()) {
                if (TableNames.rolling(table).isPresent()) {
                    panes.cells(PaneText.tablePrefix(table)).forEach(cell -> markStale(table, cell));
                }
            }
        }
    }

    /** Whether there may be a round now. */
    boolean isTime(long now, Rhythm rhythm) {
        long least = rhythm.isBacklog() ? BACKLOG_MS : rhythm.isQuiet() ? 0 : BUSY_MS;
        long wait = Math.max(restMs, least);
        if (!isBegun) {
            isBegun = true;
            writtenMs = now - (rhythm.isBacklog() ? 0 : wait);
        }
        return rhythm.isIdle() || now < writtenMs || now - writtenMs >= wait;
    }

    /** Whether a round would have anything to write. */
    boolean isNews(Collection<Tick> ticks, long now) {
        return isStale
                || Clocks.of(ticks, Instant.ofEpochMilli(now)).entrySet().stream()
                        .anyMatch(clock -> !clock.getValue().equals(state.clock(clock.getKey())));
    }

    /** Marks a cell whose panes changed. */
    void markStale(Table table, String cell) {
        if (TableNames.rolling(table).isPresent()) {
            state.pending().add(cell);
            isStale = true;
        }
    }

    /** To be called before each commit. */
    void remember() {
        state.remember();
    }

    /** Writes what is stale. */
    void write(Collection<Tick> ticks, long now, Consumer<Tallied> onRow) {
        long begin = nanoTime.getAsLong();
        Map<String, Instant> clocks = Clocks.of(ticks, Instant.ofEpochMilli(now));
        clocks.entrySet().forEach(this::moveClock);
        state.pending().removeIf(text -> {
            Cell cell = PaneText.cellOf(text);
            Instant asOf = clocks.get(cell.corpus());
            // shares may come before the tick that moves the clock of their corpus past them: they wait for it
            return asOf != null && write(text, cell, asOf, onRow);
        });
        isStale = false;
        writtenMs = now;
        restMs = (1 + REST) * (nanoTime.getAsLong() - begin) / NANOS_A_MS;
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

    /** Writes the windows of a cell; answers whether the clock has passed all of its panes. */
    private boolean write(String text, Cell cell, Instant asOf, Consumer<Tallied> onRow) {
        WindowSums sums = new WindowSums(asOf);
        panes.sharesOf(text, sums::add);
        String topic = TableNames.rolling(cell.table()).orElseThrow();
        Map<Window, Tally> tallies = sums.toTallies();
        Set<Window> had = state.setWritten(text, tallies.keySet());
        had.removeAll(tallies.keySet());
        tallies.forEach((window, tally) -> onRow.accept(
                new Tallied.TableRow(topic, RowKey.of(cell, window), Rows.ofWindow(cell, window, asOf, tally))));
        had.forEach(window -> onRow.accept(new Tallied.TableRow(topic, RowKey.of(cell, window), null)));
        return !sums.isAhead();
    }
}
