package io.wirewatch.watch.board;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wirewatch.model.ActorCard;
import io.wirewatch.model.Evidence;
import io.wirewatch.model.row.PairRow;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who is named beside whom in one sentence. */
public final class Pairs {

    private final Board board;

    /** Asks this board. */
    public Pairs(Board board) {
        this.board = board;
    }

    /**
     * The pairs of a window, those of most articles first. Articles and sentences are summed over the hours. Texts and publishers
     * cannot be: over several hours the greatest hour stands there, with {@code "exact": false}.
     *
     * @param actor one of the two, or null for all
     */
    public JsonNode of(Scope scope, @Nullable String actor, int limit) {
        return board.ask(() -> {
            Instant asOf = board.clocks.getOrDefault(scope.corpus(), Instant.MAX);
            Map<List<ActorCard>, Sum> sums = new HashMap<>();
            for (PairRow row : board.pairs.values()) {
                Instant hour = row.period().hour();
                if (row.corpus().equals(scope.corpus())
                        && hour != null
                        && scope.covers(hour, asOf)
                        && (actor == null || isOneOf(row, actor))) {
                    sums.computeIfAbsent(List.of(row.a(), row.b()), pair -> new Sum())
                            .add(row);
                }
            }
            return Trees.array(sums.entrySet().stream()
                    .sorted(Comparator.<Map.Entry<List<ActorCard>, Sum>>comparingLong(sum -> -sum.getValue().articles)
                            .thenComparingLong(sum -> -sum.getValue().sentences)
                            .thenComparing(sum -> sum.getKey().get(0))
                            .thenComparing(sum -> sum.getKey().get(1)))
                    .limit(limit)
                    .map(sum -> sum.getValue().tree(sum.getKey())));
        });
    }

    private static boolean isOneOf(PairRow row, String actor) {
        return row.a().id().value().equals(actor) || row.b().id().value().equals(actor);
    }

    /** A pair over several hours. */
    private static final class Sum {
        private long articles;
        private long texts;
        private long publishers;
        private long sentences;
        private int hours;
        private @Nullable Evidence best;

        private void add(PairRow row) {
            articles += row.counts().articles();
            texts = Math.max(texts, row.counts().texts());
            publishers = Math.max(publishers, row.counts().publishers());
            sentences += row.sentences();
            hours++;
            for (Evidence each : row.evidence()) {
                best = best == null || each.compareTo(best) < 0 ? each : best;
            }
        }

        private ObjectNode tree(List<ActorCard> pair) {
            ObjectNode tree = Trees.object();
            tree.set("a", Trees.card(pair.get(0)));
            tree.set("b", Trees.card(pair.get(1)));
            tree.put("articles", articles);
            tree.put("texts", texts);
            tree.put("publishers", publishers);
            tree.put("exact", hours == 1);
            tree.put("sentences", sentences);
            if (best != null) {
                tree.set("evidence", Trees.array(List.of(best).stream()));
            }
            return tree;
        }
    }
}
