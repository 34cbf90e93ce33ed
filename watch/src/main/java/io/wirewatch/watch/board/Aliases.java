package io.wirewatch.watch.board;

import io.wirewatch.model.ActorCard;
import io.wirewatch.model.ActorId;
import io.wirewatch.model.Mention;
import io.wirewatch.model.TaggedArticle;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Under which words each actor was met, as far as articles came by: what a search box looks through. Not thread-safe. */
final class Aliases {

    /** Enough for the spellings of a name in a few scripts; inflections beyond that are found by their beginning. */
    private static final int SURFACES = 24;

    private final Rows<ActorId, Known> known;

    Aliases(int actors) {
        this.known = new Rows<>(actors);
    }

    /** An actor with the words it was met under, alphabetically. */
    record Known(ActorCard card, Set<String> surfaces) {}

    void add(TaggedArticle article) {
        article.tags().actors().values().forEach(this::add);
        for (Mention mention : article.tags().mentions()) {
            Known actor = known.get(mention.actor());
            if (actor != null && actor.surfaces().size() < SURFACES) {
                actor.surfaces().add(mention.surface());
            }
        }
    }

    void add(ActorCard card) {
        Known before = known.get(card.id());
        if (before == null || !before.card().equals(card)) {
            known.put(card.id(), new Known(card, before == null ? new TreeSet<>() : before.surfaces()));
        }
    }

    @Nullable
    Known of(ActorId actor) {
        return known.get(actor);
    }

    Iterable<Known> all() {
        return known.values();
    }

    /** Without case, accents and blanks around it, so that "Łukaszenka" is found by "lukaszenka". */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replace('ł', 'l')
                .replace('Ł', 'L')
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
