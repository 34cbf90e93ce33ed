package io.wirewatch.watch.board;

import com.fasterxml.jackson.databind.JsonNode;
import io.wirewatch.model.ActorId;
import io.wirewatch.model.Rejected;
import io.wirewatch.model.Window;
import io.wirewatch.model.row.ActorRow;
import io.wirewatch.model.row.HealthRow;
import io.wirewatch.model.row.LedgerRow;
import io.wirewatch.model.row.StanceRow;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The rows of a board as they are, for a view that sorts and cuts them itself. Thread-safe. */
public final class Snapshot {

    /** What an archive without an end of its own is drawn over, at the most. */
    private static final Duration LONGEST = Duration.ofDays(365);

    private final Board board;

    /** Asks this board. */
    public Snapshot(Board board) {
        this.board = board;
    }

    /** The timelines there are, the one with the latest clock first. */
    public List<String> corpora() {
        return board.ask(() -> {
            TreeSet<String> corpora = new TreeSet<>(board.clocks.keySet());
            board.ledger.values().forEach(row -> corpora.add(row.corpus()));
            Comparator<String> latest = Comparator.comparing(corpus -> board.clocks.getOrDefault(corpus, Instant.MIN));
            return corpora.stream().sorted(latest.reversed()).toList();
        });
    }

    /** Where the windows of a corpus end; nothing while it has none. */
    public Optional<Instant> asOf(String corpus) {
        return board.ask(() -> Optional.ofNullable(board.clocks.get(corpus)));
    }

    /** The actors of a window, in no order. */
    public List<ActorRow> actors(Scope scope) {
        return board.ask(() -> board.actorWindows.values().stream()
                .filter(row -> row.corpus().equals(scope.corpus())
                        && scope.window().label().equals(row.period().window()))
                .toList());
    }

    /** Who stands where on whom in a window, in no order. */
    public List<StanceRow> stances(Scope scope) {
        return board.ask(() -> board.stances.values().stream()
                .filter(row -> row.corpus().equals(scope.corpus())
                        && scope.window().label().equals(row.period().window()))
                .toList());
    }

    /** The pairs of a window, as {@link Pairs} has them. */
    public JsonNode pairs(Scope scope, int limit) {
        return new Pairs(board).of(scope, null, limit);
    }

    /** How the feeds are, by label. */
    public List<HealthRow> feeds() {
        return board.ask(() -> board.feeds.values().stream()
                .sorted(Comparator.comparing(HealthRow::feed))
                .toList());
    }

    /** The account of a corpus, in no order. */
    public List<LedgerRow> ledger(String corpus) {
        return board.ask(() -> board.ledger.values().stream()
                .filter(row -> row.corpus().equals(corpus))
                .toList());
    }

    /** The latest refusals of all corpora, in the order in which they came. */
    public List<Rejected> rejected() {
        return board.ask(() -> List.copyOf(board.rejected.values()));
    }

    /** The latest alerts, newest first, as they stand in their topic. */
    public JsonNode alerts(int limit) {
        return new Books(board).alerts(limit);
    }

    /** Articles of each actor over the window in equal steps, the oldest first; a step holds the hours that begin in it. */
    public Map<ActorId, long[]> trends(Scope scope, int steps) {
        return board.ask(() -> {
            Map<ActorId, long[]> trends = new HashMap<>();
            Instant end = board.clocks.get(scope.corpus());
            if (end == null) {
                return trends;
            }
            Instant begin = begin(scope, end);
            double step = Math.max(1, Duration.between(begin, end).toSeconds()) / (double) steps;
            for (ActorRow row : board.actorHours.values()) {
                Instant hour = row.period().hour();
                if (row.corpus().equals(scope.corpus())
                        && hour != null
                        && !hour.isBefore(begin)
                        && hour.isBefore(end)) {
                    int at = (int) (Duration.between(begin, hour).toSeconds() / step);
                    trends.computeIfAbsent(row.actor().id(), actor -> new long[steps])[Math.min(at, steps - 1)] +=
                            row.counts().articles();
                }
            }
            return trends;
        });
    }

    private Instant begin(Scope scope, Instant end) {
        if (scope.window() != Window.ALL) {
            return scope.window().from(end);
        }
        Instant first = board.actorHours.values().stream()
                .filter(row ->
                        row.corpus().equals(scope.corpus()) && row.period().hour() != null)
                .map(row -> row.period().hour())
                .min(Comparator.naturalOrder())
                .orElse(end);
        Instant earliest = end.minus(LONGEST);
        return first.isBefore(earliest) ? earliest : first;
    }
}
