package io.wirewatch.app.show;

import io.wirewatch.model.Excerpt;
import io.wirewatch.model.row.AlertRow;
import io.wirewatch.model.rule.AlertRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Rules and what they would have told of, for a terminal. */
public final class AlertsText {

    private static final int EXAMPLES = 3;
    private static final int ARTICLES = 5;
    private static final int SENTENCE = 120;

    private AlertsText() {}

    /** One line a rule. */
    public static List<String> rules(List<AlertRule> rules) {
        Columns columns = new Columns("rule", "kind", "told when");
        rules.forEach(rule -> columns.add("", rule.name(), rule.kind(), rule.condition()));
        return columns.lines();
    }

    /** Each rule with how often it fired, and its last few alerts. */
    public static List<String> backtest(List<RuleReport> reports) {
        List<String> lines = new ArrayList<>();
        for (RuleReport report : reports) {
            lines.add(report.rule() + " in " + report.corpus() + ": " + report.condition());
            lines.add(String.format(
                    Locale.ROOT,
                    "  %d alerts in %.1f days from %s to %s: %.2f a day",
                    report.fired(),
                    report.days(),
                    report.from(),
                    report.to(),
                    report.firedPerDay()));
            List<AlertRow> alerts = report.alerts();
            alerts.subList(Math.max(0, alerts.size() - EXAMPLES), alerts.size()).forEach(alert -> add(alert, lines));
        }
        if (reports.isEmpty()) {
            lines.add("no articles, or no rules: nothing to try");
        }
        return lines;
    }

    private static void add(AlertRow alert, List<String> lines) {
        lines.add("  " + RuleReport.hourOf(alert) + "  " + alert.message());
        List<String> ids = alert.articleIds();
        lines.add("    " + String.join(", ", ids.subList(0, Math.min(ARTICLES, ids.size())))
                + (ids.size() > ARTICLES ? " ..." : ""));
        alert.evidence().stream()
                .findFirst()
                .ifPresent(best -> lines.add("    \"" + Excerpt.of(best.sentence(), SENTENCE) + "\""));
    }
}
