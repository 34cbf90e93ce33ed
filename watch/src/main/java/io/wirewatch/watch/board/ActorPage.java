package io.wirewatch.watch.board;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wirewatch.model.ActorId;
import io.wirewatch.model.Cell;
import io.wirewatch.model.Table;
import io.wirewatch.model.row.ActorRow;
import io.wirewatch.model.row.RowKey;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Everything a page says of one actor. */
public final class ActorPage {

    private final Board board;

    /** Asks this board. */
    public ActorPage(Board board) {
        this.board = board;
    }

    /**
     * The actor in a window; empty where nobody has heard of it.
     *
     * @param step {@link ChronoUnit#HOURS} or {@link ChronoUnit#DAYS} of its time line
     * @param limit how many edges, pairs, publishers and articles each
     */
    public Optional<JsonNode> of(ActorId actor, Scope scope, ChronoUnit step, int limit) {
        return board.ask(() -> {
            Aliases.Known known = board.aliases.of(actor);
            return known == null ? Optional.empty() : Optional.of(tree(known, scope, step, limit));
        });
    }

    private JsonNode tree(Aliases.Known known, Scope scope, ChronoUnit step, int limit) {
        ActorId actor = known.card().id();
        ObjectNode page = Trees.object();
        page.set("actor", Trees.card(known.card()));
        page.set("aliases", Trees.array(known.surfaces().stream()));
        page.put("corpus", scope.corpus());
        page.put("window", scope.window().label());
        ActorRow row = board.actorWindows.get(
                RowKey.of(new Cell(Table.ACTORS, scope.corpus(), List.of(actor.value())), scope.window()));
        if (row != null) {
            page.set("row", Trees.of(row));
        }
        page.set("timeline", new Timeline(board, step).of(actor, scope));
        Overview overview = new Overview(board);
        page.set("holds", overview.stances(scope, actor.value(), null, null, limit));
        page.set("receives", overview.stances(scope, null, actor.value(), null, limit));
        StanceCourse course = new StanceCourse(board, scope, step, limit);
        page.set("heldCourse", course.held(actor));
        page.set("receivedCourse", course.received(actor));
        page.set("pairs", new Pairs(board).of(scope, actor.value(), limit));
        List<ArticleCard> articles = articles(actor, scope);
        page.set("publishers", publishers(articles, limit));
        page.set("articles", Trees.array(articles.stream().limit(limit).map(ActorPage::article)));
        return page;
    }

    private List<ArticleCard> articles(ActorId actor, Scope scope) {
        Instant asOf = board.clocks.getOrDefault(scope.corpus(), Instant.MAX);
        return board.articles.values().stream()
                .filter(card -> card.corpus().equals(scope.corpus())
                        && card.actors().contains(actor)
                        && scope.covers(card.published(), asOf))
                .sorted(Comparator.comparing(ArticleCard::published).reversed().thenComparing(ArticleCard::id))
                .toList();
    }

    private static JsonNode publishers(List<ArticleCard> articles, int limit) {
        Map<String, Long> counts = new TreeMap<>();
        articles.forEach(card -> counts.merge(card.publisher(), 1L, Long::sum));
        return Trees.array(counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(limit)
                .map(entry -> Trees.object().put("publisher", entry.getKey()).put("articles", entry.getValue())));
    }

    /** An article without the list of its actors. */
    private static JsonNode article(ArticleCard card) {
        ObjectNode tree = Trees.object();
        tree.put("id", card.id());
        tree.put("title", card.title());
        if (card.url() != null) {
            tree.put("url", card.url());
        }
        tree.put("publisher", card.publisher());
        tree.put("published", card.published().toString());
        tree.put("wordsId", card.wordsId());
        return tree;
    }
}
