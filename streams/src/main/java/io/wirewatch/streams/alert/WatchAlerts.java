package io.wirewatch.streams.alert;

import io.wirewatch.model.Cell;
import io.wirewatch.model.Table;
import io.wirewatch.model.Tally;
import io.wirewatch.model.row.AlertRow;
import io.wirewatch.model.rule.WatchRule;
import io.wirewatch.streams.burst.Coverage;
import java.time.Instant;
import java.util.function.Consumer;

/** Hours at the end of which enough articles answer a query. */
final class WatchAlerts implements CellRule {

    private final WatchRule rule;

    WatchAlerts(WatchRule rule) {
        this.rule = rule;
    }

    @Override
    public boolean concerns(Cell cell) {
        return cell.table() == Table.WATCHES && cell.names().get(0).equals(rule.cellName());
    }

    @Override
    public boolean isLoud(Tally pane) {
        return pane.articles() > 0;
    }

    @Override
    public void find(Cell cell, PaneTallies panes, Coverage coverage, Consumer<AlertRow> onAlert) {
        Instant quietUntil = Instant.MIN;
        for (Instant hour : panes.hours()) {
            Instant end = hour.plus(AlertRows.HOUR);
            Instant from = end.minus(rule.within());
            if (hour.isBefore(quietUntil) || panes.articles(from, end) < rule.articles()) {
                continue;
            }
            Tally tally = panes.sum(from, end);
            if (tally.texts().distinct() >= rule.texts() && tally.publishers().size() >= rule.publishers()) {
                onAlert.accept(AlertRows.of(rule, cell, hour, from, tally));
                quietUntil = end.plus(rule.coolDown());
            }
        }
    }
}
