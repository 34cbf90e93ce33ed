package io.wirewatch.sink.explain;

import io.wirewatch.model.ActorCard;
import io.wirewatch.sink.brief.Cards;
import io.wirewatch.sink.store.NameFold;
import io.wirewatch.sink.store.ReadOnlyDatabase;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Whom a person means by a name: an id, or any words under which the corpus has met an actor. */
public final class ActorNames {

    private static final String BY_ID =
            "SELECT actor, articles FROM actor_rolling WHERE corpus = ? AND actor = ? AND time_window = 'all'";
    private static final String BY_ALIAS =
            "SELECT DISTINCT r.actor, r.articles FROM aliases l CROSS JOIN actor_rolling r"
                    + " WHERE l.folded = ? AND r.corpus = ? AND r.actor = l.actor AND r.time_window = 'all'";
    private static final String NEAR =
            "SELECT DISTINCT l.folded FROM aliases l WHERE l.folded >= ? AND l.folded < ? LIMIT 20000";
    private static final String BY_NAME =
            "SELECT actor, name, articles FROM actor_rolling WHERE corpus = ? AND time_window = 'all'";

    private final ReadOnlyDatabase database;
    private final String corpus;
    private final Cards cards;

    /** Of one corpus. */
    public ActorNames(ReadOnlyDatabase database, String corpus) {
        this.database = database;
        this.corpus = corpus;
        this.cards = new Cards(database, corpus);
    }

    /**
     * An actor that may be meant.
     *
     * @param card who
     * @param articles in how many articles of the corpus
     */
    public record Match(ActorCard card, long articles) {}

    /** Everybody who is called so, most articles first; an id stands for itself alone. */
    public List<Match> called(String words) {
        List<Match> byId =
                database.all(BY_ID, List.of(corpus, words), row -> match(row.text("actor"), row.number("articles")));
        if (!byId.isEmpty()) {
            return byId;
        }
        List<Match> byAlias = sorted(database.all(
                BY_ALIAS,
                List.of(NameFold.of(words), corpus),
                row -> match(row.text("actor"), row.number("articles"))));
        return byAlias.isEmpty() ? byName(words) : byAlias;
    }

    /** Names that a table shows are not always met in a text. */
    private List<Match> byName(String words) {
        String folded = NameFold.of(words);
        return sorted(database
                .all(
                        BY_NAME,
                        List.of(corpus),
                        row -> NameFold.of(row.text("name")).equals(folded)
                                ? List.of(match(row.text("actor"), row.number("articles")))
                                : List.<Match>of())
                .stream()
                .flatMap(List::stream)
                .toList());
    }

    /** Names that begin alike, in order: where to look for what was meant. */
    public Set<String> alike(String words) {
        String folded = NameFold.of(words);
        if (folded.isEmpty()) {
            return Set.of();
        }
        String first = folded.substring(0, folded.offsetByCodePoints(0, 1));
        return new TreeSet<>(database.all(NEAR, List.of(first, first + "\uFFFF"), row -> row.text("folded")));
    }

    private Match match(String actor, long articles) {
        return new Match(cards.of(actor), articles);
    }

    private static List<Match> sorted(List<Match> matches) {
        return matches.stream()
                .sorted(Comparator.comparingLong((Match it) -> -it.articles())
                        .thenComparing(it -> it.card().id()))
                .toList();
    }
}
