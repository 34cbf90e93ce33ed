package io.wirewatch.streams.recount;

import io.wirewatch.model.row.AlertRow;
import io.wirewatch.model.row.RowKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What rules would have told of, of everything that was collected.
 *
 * @param alerts by their keys
 * @param spans from when to when anything was published, by corpus
 */
public record Backtest(Map<RowKey, AlertRow> alerts, SortedMap<String, Span> spans) {

    public Backtest {
        alerts = Map.copyOf(alerts);
        spans = new TreeMap<>(spans);
    }

    /**
     * A stretch of time, half-open.
     *
     * @param from its start
     * @param end its end
     */
    public record Span(Instant from, Instant end) {

        private static final double SECONDS_A_DAY = Duration.ofDays(1).toSeconds();

        /** What lies in both; empty, not negative, where nothing does. */
        public Span within(Instant earliest, Instant latest) {
            Instant begin = from.isBefore(earliest) ? earliest : from;
            Instant last = end.isAfter(latest) ? latest : end;
            return new Span(begin, last.isBefore(begin) ? begin : last);
        }

        /** How long it is. */
        public double days() {
            return Duration.between(from, end).toSeconds() / SECONDS_A_DAY;
        }

        /** Whether an instant lies in it. */
        public boolean holds(Instant at) {
            return !at.isBefore(from) && at.isBefore(end);
        }
    }
}
