package io.wirewatch.streams.alert;

import io.wirewatch.model.Cell;
import io.wirewatch.model.Tally;
import io.wirewatch.model.row.AlertRow;
import io.wirewatch.model.row.RowKey;
import io.wirewatch.model.rule.AlertRules;
import io.wirewatch.streams.burst.Coverage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Applies the rules to cells. Stateless and thread-safe. */
public final class AlertFinder {

    private final List<CellRule> rules;
    private final String fingerprint;

    /** A finder with these rules. */
    public AlertFinder(AlertRules rules) {
        this.rules = rules.rules().stream()
                .map(rule -> rule.<CellRule>fold(BurstAlerts::new, WatchAlerts::new, TogetherAlerts::new))
                .toList();
        this.fingerprint = rules.fingerprint();
    }

    /** Equal for rules that ask for the same. */
    public String fingerprint() {
        return fingerprint;
    }

    /** Whether any rule looks at the cell. */
    public boolean concerns(Cell cell) {
        return rules.stream().anyMatch(rule -> rule.concerns(cell));
    }

    /**
     * Whether a pane holds enough that a rule may tell of it. A cell of which no pane does has no alerts, whatever the coverage.
     */
    public boolean isLoud(Cell cell, Tally pane) {
        return rules.stream().anyMatch(rule -> rule.concerns(cell) && rule.isLoud(pane));
    }

    /** The alerts of a cell by their keys; a function of what it is given. */
    public Map<RowKey, AlertRow> find(Cell cell, PaneTallies panes, Coverage coverage) {
        Map<RowKey, AlertRow> found = new LinkedHashMap<>();
        for (CellRule rule : rules) {
            if (rule.concerns(cell)) {
                rule.find(cell, panes, coverage, alert -> found.put(AlertRows.keyOf(alert), alert));
            }
        }
        return found;
    }
}
