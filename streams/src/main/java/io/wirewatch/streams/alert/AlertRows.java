package io.wirewatch.streams.alert;

import io.wirewatch.model.ActorCard;
import io.wirewatch.model.Cell;
import io.wirewatch.model.Tally;
import io.wirewatch.model.row.AlertRow;
import io.wirewatch.model.row.Counts;
import io.wirewatch.model.row.Period;
import io.wirewatch.model.row.RowKey;
import io.wirewatch.model.rule.AlertRule;
import io.wirewatch.streams.burst.Burst;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How alerts become rows. */
public final class AlertRows {

    static final Duration HOUR = Duration.ofHours(1);
    /** Numbers for people; what was compared with the rule's limits was not rounded. */
    private static final double HUNDRED = 100.0;

    private AlertRows() {}

    /** The key of an alert. */
    public static RowKey keyOf(AlertRow alert) {
        Instant hour = Objects.requireNonNull(alert.period().hour(), "an alert has an hour");
        return new RowKey(Cell.ofAlert(alert.corpus(), alert.rule(), alert.subject()), hour, null);
    }

    /**
     * An alert that expects nothing.
     *
     * @param hour the one that is told of
     * @param from where the counted time begins; it ends with the hour
     * @param tally what was counted in it
     */
    static AlertRow of(AlertRule rule, Cell cell, Instant hour, Instant from, Tally tally) {
        return of(rule, cell, new Period(hour, null, from, hour.plus(HOUR)), tally, null);
    }

    /** An alert of a burst. */
    static AlertRow of(AlertRule rule, Cell cell, Burst burst, Tally tally) {
        Instant hour = burst.hour();
        return of(rule, cell, new Period(hour, null, hour, hour.plus(HOUR)), tally, burst);
    }

    private static AlertRow of(AlertRule rule, Cell cell, Period period, Tally tally, @Nullable Burst burst) {
        boolean isWatch = rule.kind().equals("watch");
        List<String> names = isWatch ? List.of(rule.name()) : cell.names();
        return new AlertRow(
                cell.corpus(),
                rule.name(),
                rule.kind(),
                String.join(" + ", names),
                String.join(
                        " and ", names.stream().map(name -> nameOf(name, tally)).toList()),
                rule.condition(),
                period,
                Counts.of(tally),
                burst == null ? null : rounded(burst.expectation().count()),
                burst == null ? null : rounded(burst.score()),
                tally.evidence().stream()
                        .map(best -> best.article().value())
                        .distinct()
                        .sorted()
                        .toList(),
                tally.evidence(),
                tally.dictionaries());
    }

    private static String nameOf(String actor, Tally tally) {
        return tally.actors().stream()
                .filter(card -> card.id().value().equals(actor))
                .findFirst()
                .map(ActorCard::name)
                .orElse(actor);
    }

    private static double rounded(double number) {
        return Math.round(number * HUNDRED) / HUNDRED;
    }
}
