package io.wirewatch.model.row;

import io.wirewatch.model.Cell;
import io.wirewatch.model.Pane;
import io.wirewatch.model.Window;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The key of a row: its cell and either its hour or its window. The ledger has neither.
 *
 * @param cell what the row is about
 * @param hour the start of its hour, in by-hour tables
 * @param window its window, in rolling tables
 */
public record RowKey(
        Cell cell, @Nullable Instant hour, @Nullable Window window) {

    public RowKey {
        Objects.requireNonNull(cell, "cell");
        if (hour != null && window != null) {
            throw new IllegalArgumentException("a row has an hour or a window, not both: " + cell);
        }
    }

    /** The key of a pane's row. */
    public static RowKey of(Pane pane) {
        return new RowKey(pane.cell(), pane.cell().table().isByHour() ? pane.hour() : null, null);
    }

    /** The key of a rolling row. */
    public static RowKey of(Cell cell, Window window) {
        return new RowKey(cell, null, window);
    }
}
