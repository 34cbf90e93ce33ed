package io.wirewatch.watch.board;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wirewatch.model.row.ActorRow;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Finds actors by their name, id, Wikidata item, or any words they were met under. */
public final class Search {

    private final Board board;

    /** Asks this board. */
    public Search(Board board) {
        this.board = board;
    }

    /** The best fits first: whole words before beginnings before parts, and then those in most articles of any corpus. */
    public JsonNode of(String words, int limit) {
        String wanted = Aliases.folded(words);
        return board.ask(() -> {
            Map<String, Long> articles = new HashMap<>();
            for (ActorRow row : board.actorWindows.values()) {
                articles.merge(row.actor().id().value(), row.counts().articles(), Math::max);
            }
            return Trees.array(StreamSupport.stream(board.aliases.all().spliterator(), false)
                    .flatMap(known -> hit(known, wanted).stream())
                    .sorted(Comparator.comparingInt(Hit::rank)
                            .thenComparingLong(hit -> -articles.getOrDefault(id(hit), 0L))
                            .thenComparing(Search::id))
                    .limit(wanted.isEmpty() ? 0 : limit)
                    .map(hit -> tree(hit, articles.getOrDefault(id(hit), 0L))));
        });
    }

    private record Hit(Aliases.Known known, String alias, int rank) {}

    private static String id(Hit hit) {
        return hit.known().card().id().value();
    }

    private static Optional<Hit> hit(Aliases.Known known, String wanted) {
        Stream<String> names = Stream.of(
                known.card().name(),
                known.card().id().value(),
                Objects.requireNonNullElse(known.card().wikidata(), ""));
        return Stream.concat(names, known.surfaces().stream())
                .map(alias -> new Hit(known, alias, rank(Aliases.folded(alias), wanted)))
                .filter(hit -> hit.rank() < NONE)
                .min(Comparator.comparingInt(Hit::rank));
    }

    private static final int NONE = 4;

    private static int rank(String alias, String wanted) {
        if (alias.equals(wanted)) {
            return 0;
        }
        if (alias.startsWith(wanted)) {
            return 1;
        }
        if (alias.contains(" " + wanted)) {
            return 2;
        }
        return alias.contains(wanted) ? NONE - 1 : NONE;
    }

    private static ObjectNode tree(Hit hit, long articles) {
        ObjectNode tree = Trees.card(hit.known().card());
        tree.put("alias", hit.alias());
        tree.put("articles", articles);
        return tree;
    }
}
