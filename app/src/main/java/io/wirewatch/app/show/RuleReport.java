package io.wirewatch.app.show;

import io.wirewatch.model.row.AlertRow;
import io.wirewatch.model.rule.AlertRule;
import io.wirewatch.model.rule.AlertRules;
import io.wirewatch.streams.recount.Backtest;
import io.wirewatch.streams.recount.Backtest.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How often a rule would have told of something in a corpus.
 *
 * @param rule the name of the rule
 * @param corpus which timeline
 * @param condition what the rule asks for
 * @param from the start of the time that was looked at
 * @param to its end
 * @param days how long that is
 * @param fired how many alerts
 * @param firedPerDay how many a day
 * @param alerts all of them, in order of time
 */
public record RuleReport(
        String rule,
        String corpus,
        String condition,
        Instant from,
        Instant to,
        double days,
        int fired,
        double firedPerDay,
        List<AlertRow> alerts) {

    private static final double HUNDRED = 100.0;
    private static final double THOUSAND = 1000.0;
    private static final Comparator<AlertRow> BY_TIME =
            Comparator.comparing(RuleReport::hourOf).thenComparing(AlertRow::subject);

    public RuleReport {
        alerts = List.copyOf(alerts);
    }

    /** One report a rule and corpus, in the order of the rules, of alerts from one instant up to another. */
    public static List<RuleReport> of(AlertRules rules, Backtest backtest, Instant from, Instant to) {
        List<RuleReport> reports = new ArrayList<>();
        for (AlertRule rule : rules.rules()) {
            for (Map.Entry<String, Span> corpus : backtest.spans().entrySet()) {
                Span span = corpus.getValue().within(from, to);
                List<AlertRow> alerts = backtest.alerts().values().stream()
                        .filter(alert -> alert.rule().equals(rule.name())
                                && alert.corpus().equals(corpus.getKey())
                                && span.holds(hourOf(alert)))
                        .sorted(BY_TIME)
                        .toList();
                reports.add(of(rule, corpus.getKey(), span, alerts));
            }
        }
        return reports;
    }

    private static RuleReport of(AlertRule rule, String corpus, Span span, List<AlertRow> alerts) {
        double days = span.days();
        double perDay = days == 0 ? 0 : alerts.size() / days;
        return new RuleReport(
                rule.name(),
                corpus,
                rule.condition(),
                span.from(),
                span.end(),
                Math.round(days * HUNDRED) / HUNDRED,
                alerts.size(),
                Math.round(perDay * THOUSAND) / THOUSAND,
                alerts);
    }

    static Instant hourOf(AlertRow alert) {
        return Objects.requireNonNull(alert.period().hour(), "an alert has an hour");
    }
}
