package io.wirewatch.streams.alert;

import io.wirewatch.model.ActorId;
import io.wirewatch.model.Cell;
import io.wirewatch.model.Table;
import io.wirewatch.model.Tally;
import io.wirewatch.model.row.AlertRow;
import io.wirewatch.model.rule.BurstRule;
import io.wirewatch.streams.burst.BurstDetector;
import io.wirewatch.streams.burst.Coverage;
import java.util.function.Consumer;

/** Hours in which far more is written of an actor than usual. */
final class BurstAlerts implements CellRule {

    private final BurstRule rule;
    private final BurstDetector detector;

    BurstAlerts(BurstRule rule) {
        this.rule = rule;
        this.detector = new BurstDetector(rule.limits());
    }

    @Override
    public boolean concerns(Cell cell) {
        return cell.table() == Table.ACTORS
                && rule.concerns(new ActorId(cell.names().get(0)));
    }

    @Override
    public boolean isLoud(Tally pane) {
        return pane.articles() >= rule.limits().articles()
                && pane.publishers().size() >= rule.limits().publishers();
    }

    @Override
    public void find(Cell cell, PaneTallies panes, Coverage coverage, Consumer<AlertRow> onAlert) {
        detector.find(
                        panes.byPublisher(),
                        coverage,
                        hour -> panes.texts(hour) >= rule.limits().texts())
                .forEach(burst -> onAlert.accept(AlertRows.of(rule, cell, burst, panes.at(burst.hour()))));
    }
}
