package io.wirewatch.watch.board;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wirewatch.model.Window;
import io.wirewatch.model.row.ActorRow;
import io.wirewatch.model.row.StanceRow;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a corpus is about: its actors, and who stands where on whom. */
public final class Overview {

    private static final Comparator<ActorRow> MOST_TALKED_ABOUT = Comparator.<ActorRow>comparingLong(
                    row -> row.counts().articles())
            .thenComparingLong(row ->
                    row.mentions().values().stream().mapToLong(Long::longValue).sum())
            .reversed()
            .thenComparing(ActorRow::actor);

    private static final Comparator<StanceRow> MOST_STATED = Comparator.<StanceRow>comparingLong(
                    row -> row.counts().articles())
            .thenComparingLong(StanceRow::stances)
            .reversed()
            .thenComparing(StanceRow::holder)
            .thenComparing(StanceRow::target)
            .thenComparing(StanceRow::stanceClass);

    private final Board board;

    /** Asks this board. */
    public Overview(Board board) {
        this.board = board;
    }

    /** The timelines there are: name, clock, number of counted articles; the one with the latest clock first. */
    public JsonNode corpora() {
        return board.ask(() -> {
            Map<String, Long> counted = new TreeMap<>();
            board.ledger.values().forEach(row -> counted.merge(row.corpus(), row.counted(), Long::sum));
            board.clocks.keySet().forEach(corpus -> counted.putIfAbsent(corpus, 0L));
            ObjectNode answer = Trees.object();
            answer.set("corpora", Trees.array(counted.entrySet().stream().map(this::corpus)));
            answer.set("windows", Trees.array(Stream.of(Window.values()).map(Window::label)));
            return answer;
        });
    }

    private ObjectNode corpus(Map.Entry<String, Long> counted) {
        ObjectNode corpus = Trees.object();
        corpus.put("corpus", counted.getKey());
        corpus.put("articles", counted.getValue());
        String asOf = Objects.toString(board.clocks.get(counted.getKey()), "");
        corpus.put("asOf", asOf);
        return corpus;
    }

    /**
     * The actors of a window, most talked about first.
     *
     * @param type an actor type, or null for all
     */
    public JsonNode actors(Scope scope, @Nullable String type, int limit) {
        return board.ask(() -> Trees.array(actorsIn(scope)
                .filter(row -> type == null || row.actor().type().wireName().equals(type.toLowerCase(Locale.ROOT)))
                .sorted(MOST_TALKED_ABOUT)
                .limit(limit)));
    }

    /**
     * Who stands where on whom, most often stated first.
     *
     * @param holder an actor, or null for all
     * @param target an actor, or null for all
     * @param stanceClass a class, or null for all
     */
    public JsonNode stances(
            Scope scope, @Nullable String holder, @Nullable String target, @Nullable String stanceClass, int limit) {
        return board.ask(() -> Trees.array(stancesIn(scope)
                .filter(row -> holder == null || row.holder().id().value().equals(holder))
                .filter(row -> target == null || row.target().id().value().equals(target))
                .filter(row -> stanceClass == null || row.stanceClass().equals(stanceClass))
                .sorted(MOST_STATED)
                .limit(limit)));
    }

    /** All that the first page shows. */
    public JsonNode of(Scope scope, int limit) {
        return board.ask(() -> {
            ObjectNode answer = Trees.object();
            answer.put("corpus", scope.corpus());
            answer.put("window", scope.window().label());
            answer.put("asOf", Objects.toString(board.clocks.get(scope.corpus()), ""));
            answer.put("actorsKnown", actorsIn(scope).count());
            answer.set("actors", actors(scope, null, limit));
            answer.set("stances", stances(scope, null, null, null, limit));
            answer.set("pairs", new Pairs(board).of(scope, null, limit));
            answer.set("ledger", new Books(board).totals(scope.corpus()));
            answer.set("forgotten", forgotten());
            return answer;
        });
    }

    private ObjectNode forgotten() {
        ObjectNode forgotten = Trees.object();
        forgotten.put("actor-rolling", board.actorWindows.forgotten());
        forgotten.put("actor-hours", board.actorHours.forgotten());
        forgotten.put("stance-rolling", board.stances.forgotten());
        forgotten.put("stance-hours", board.stanceHours.forgotten());
        forgotten.put("pairs", board.pairs.forgotten());
        forgotten.put("tagged", board.articles.forgotten());
        return forgotten;
    }

    private Stream<ActorRow> actorsIn(Scope scope) {
        String window = scope.window().label();
        return board.actorWindows.values().stream()
                .filter(row -> row.corpus().equals(scope.corpus())
                        && window.equals(row.period().window()));
    }

    private Stream<StanceRow> stancesIn(Scope scope) {
        String window = scope.window().label();
        return board.stances.values().stream()
                .filter(row -> row.corpus().equals(scope.corpus())
                        && window.equals(row.period().window()));
    }
}
