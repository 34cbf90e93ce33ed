package io.wirewatch.streams.alert;

import io.wirewatch.model.Cell;
import io.wirewatch.model.Tally;
import io.wirewatch.model.row.AlertRow;
import io.wirewatch.streams.burst.Coverage;
import java.util.function.Consumer;

/** A rule, applied to cells. Stateless. */
interface CellRule {

    /** Whether it looks at a cell. */
    boolean concerns(Cell cell);

    /** Whether a pane of a cell it looks at holds enough that it may tell of it. */
    boolean isLoud(Tally pane);

    /** Hands over the alerts of a cell it looks at, in order. */
    void find(Cell cell, PaneTallies panes, Coverage coverage, Consumer<AlertRow> onAlert);
}
