package io.wirewatch.model.row;

import io.wirewatch.model.Cell;
import io.wirewatch.model.Pane;
import io.wirewatch.model.Tally;
import io.wirewatch.model.Window;
import java.time.Instant;

/** From tallies to rows. */
public final class Rows {

    private Rows() {}

    /** The row of one pane; {@code tally} must not be empty. */
    public static Row ofPane(Pane pane, Tally tally) {
        return of(new RowSource(pane.cell(), Period.ofHour(pane.hour())), tally);
    }

    /** The row of one window that ends at {@code asOf}; {@code tally} must not be empty. */
    public static Row ofWindow(Cell cell, Window window, Instant asOf, Tally tally) {
        return of(new RowSource(cell, Period.ofWindow(window, asOf)), tally);
    }

    private static Row of(RowSource source, Tally tally) {
        return switch (source.cell().table()) {
            case ACTORS -> ActorRow.of(source, tally);
            case STANCES -> StanceRow.of(source, tally);
            case PAIRS -> PairRow.of(source, tally);
            case PUBLISHERS -> PublisherRow.of(source, tally);
            case LEDGER -> LedgerRow.of(source, tally);
            case COVERAGE, WATCHES, ALERTS -> throw new IllegalArgumentException("no row of a tally: " + source.cell());
        };
    }
}
