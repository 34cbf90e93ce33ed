package io.wirewatch.streams.alert;

import io.wirewatch.model.ActorId;
import io.wirewatch.model.Cell;
import io.wirewatch.model.Table;
import io.wirewatch.model.Tally;
import io.wirewatch.model.row.AlertRow;
import io.wirewatch.model.rule.TogetherRule;
import io.wirewatch.streams.burst.Coverage;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * Two actors named together for the first time, or again after a long while. The articles of a day count together: told of is the first
 * hour at whose end there are enough.
 */
final class TogetherAlerts implements CellRule {

    private static final Duration DAY = Duration.ofDays(1);

    private final TogetherRule rule;

    TogetherAlerts(TogetherRule rule) {
        this.rule = rule;
    }

    @Override
    public boolean concerns(Cell cell) {
        return cell.table() == Table.PAIRS
                && rule.concerns(cell.names().stream().map(ActorId::new).toList());
    }

    @Override
    public boolean isLoud(Tally pane) {
        return pane.articles() > 0;
    }

    @Override
    public void find(Cell cell, PaneTallies panes, Coverage coverage, Consumer<AlertRow> onAlert) {
        Instant begin = coverage.begin().map(first -> first.plus(rule.apart())).orElse(Instant.MAX);
        Instant last = Instant.MIN;
        for (Instant hour : panes.hours()) {
            boolean isApart =
                    last.equals(Instant.MIN) || !hour.minus(rule.apart()).isBefore(last);
            if (isApart && !hour.isBefore(begin)) {
                tell(cell, panes, hour, onAlert);
            }
            last = hour;
        }
    }

    private void tell(Cell cell, PaneTallies panes, Instant from, Consumer<AlertRow> onAlert) {
        for (Instant hour : panes.hours(from, from.plus(DAY))) {
            Tally tally = panes.sum(from, hour.plus(AlertRows.HOUR));
            if (tally.articles() >= rule.articles() && tally.publishers().size() >= rule.publishers()) {
                onAlert.accept(AlertRows.of(rule, cell, hour, from, tally));
                return;
            }
        }
    }
}
