package io.wirewatch.watch.board;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wirewatch.model.ActorCard;
import io.wirewatch.model.ActorId;
import io.wirewatch.model.row.StanceRow;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How one actor stood towards its counterparts over time, by UTC hour or day of publication: statements and polarities, summed over all
 * classes. Both may be summed: a statement stands in one hour.
 */
final class StanceCourse {

    private final Board board;
    private final Scope scope;
    private final ChronoUnit step;
    private final int limit;

    /** At most so many counterparts, those with most statements. */
    StanceCourse(Board board, Scope scope, ChronoUnit step, int limit) {
        this.board = board;
        this.scope = scope;
        this.step = step;
        this.limit = limit;
    }

    /** What it holds, by target. */
    JsonNode held(ActorId actor) {
        return course(actor, row -> row.holder().id(), StanceRow::target);
    }

    /** What others hold of it, by holder. */
    JsonNode received(ActorId actor) {
        return course(actor, row -> row.target().id(), StanceRow::holder);
    }

    private JsonNode course(ActorId actor, Function<StanceRow, ActorId> side, Function<StanceRow, ActorCard> other) {
        Instant asOf = board.clocks.getOrDefault(scope.corpus(), Instant.MAX);
        Map<ActorId, Counterpart> found = new TreeMap<>(Comparator.comparing(ActorId::value));
        for (StanceRow row : board.stanceHours.values()) {
            Instant hour = row.period().hour();
            if (side.apply(row).equals(actor)
                    && row.corpus().equals(scope.corpus())
                    && hour != null
                    && scope.covers(hour, asOf)) {
                found.computeIfAbsent(other.apply(row).id(), id -> new Counterpart(other.apply(row), new TreeMap<>()))
                        .points()
                        .computeIfAbsent(hour.truncatedTo(step), at -> new Sum())
                        .add(row);
            }
        }
        return Trees.array(found.values().stream()
                .sorted(Comparator.comparingLong(Counterpart::stances).reversed())
                .limit(limit)
                .map(Counterpart::tree));
    }

    /** One of the other side, with its steps. */
    private record Counterpart(ActorCard card, Map<Instant, Sum> points) {
        long stances() {
            return points.values().stream().mapToLong(it -> it.stances).sum();
        }

        ObjectNode tree() {
            ObjectNode tree = Trees.object().put("id", card.id().value()).put("name", card.name());
            tree.set("points", Trees.array(points.entrySet().stream().map(point -> point.getValue()
                    .tree(point.getKey()))));
            return tree;
        }
    }

    /** A step, as it is gathered. Whole thousandths are added, so that the sum is that of the tables to the last digit. */
    private static final class Sum {
        private static final double THOUSAND = 1000.0;

        private long stances;
        private long thousandths;

        private void add(StanceRow row) {
            stances += row.stances();
            thousandths += Math.round(row.polarity() * THOUSAND);
        }

        private ObjectNode tree(Instant at) {
            return Trees.object()
                    .put("at", at.toString())
                    .put("stances", stances)
                    .put("polarity", thousandths / THOUSAND);
        }
    }
}
