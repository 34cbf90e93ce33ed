package io.wirewatch.watch.board;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wirewatch.model.ActorId;
import io.wirewatch.model.row.ActorRow;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * An actor over time, by UTC hour or day of publication. Articles and polarities of a day are summed; texts and publishers are united
 * from the articles that are known, and say so where one of them is not.
 */
final class Timeline {

    private final Board board;
    private final ChronoUnit step;

    Timeline(Board board, ChronoUnit step) {
        this.board = board;
        this.step = step;
    }

    JsonNode of(ActorId actor, Scope scope) {
        Instant asOf = board.clocks.getOrDefault(scope.corpus(), Instant.MAX);
        Map<Instant, Point> points = new TreeMap<>();
        for (ActorRow row : board.actorHours.values()) {
            Instant hour = row.period().hour();
            if (row.actor().id().equals(actor)
                    && row.corpus().equals(scope.corpus())
                    && hour != null
                    && scope.covers(hour, asOf)) {
                points.computeIfAbsent(hour.truncatedTo(step), at -> new Point())
                        .rows
                        .add(row);
            }
        }
        for (ArticleCard card : board.articles.values()) {
            Point point = points.get(card.published().truncatedTo(step));
            if (point != null
                    && card.corpus().equals(scope.corpus())
                    && scope.covers(card.published(), asOf)
                    && card.actors().contains(actor)) {
                point.articles.add(card);
            }
        }
        return Trees.array(points.entrySet().stream().map(Timeline::tree));
    }

    private static ObjectNode tree(Map.Entry<Instant, Point> entry) {
        ObjectNode tree = Trees.object();
        tree.put("at", entry.getKey().toString());
        entry.getValue().addTo(tree);
        return tree;
    }

    /** A step of the time line, as it is gathered. */
    private static final class Point {
        private final List<ActorRow> rows = new ArrayList<>();
        private final List<ArticleCard> articles = new ArrayList<>();

        private void addTo(ObjectNode tree) {
            long count = rows.stream().mapToLong(row -> row.counts().articles()).sum();
            boolean isUnited = rows.size() > 1 && articles.size() == count;
            tree.put("articles", count);
            tree.put(
                    "texts",
                    isUnited
                            ? distinct(ArticleCard::wordsId)
                            : most(row -> row.counts().texts()));
            tree.put(
                    "publishers",
                    isUnited
                            ? distinct(ArticleCard::publisher)
                            : most(row -> row.counts().publishers()));
            tree.put("exact", isUnited || rows.size() == 1);
            tree.put("held", rows.stream().mapToDouble(ActorRow::heldPolarity).sum());
            tree.put(
                    "received",
                    rows.stream().mapToDouble(ActorRow::receivedPolarity).sum());
        }

        private long distinct(Function<ArticleCard, String> field) {
            return articles.stream().map(field).distinct().count();
        }

        private long most(ToLongFunction<ActorRow> field) {
            return rows.stream().mapToLong(field).max().orElse(0);
        }
    }
}
