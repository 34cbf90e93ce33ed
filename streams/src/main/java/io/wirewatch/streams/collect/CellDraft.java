package io.wirewatch.streams.collect;

import io.wirewatch.model.ActorCard;
import io.wirewatch.model.Article;
import io.wirewatch.model.Evidence;
import io.wirewatch.model.Tally;
import io.wirewatch.model.TextCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What one article adds to one cell, while it is being found. */
final class CellDraft {

    private final SortedMap<String, Long> counts = new TreeMap<>();
    private final SortedSet<ActorCard> actors = new TreeSet<>();
    private final List<Evidence> evidence = new ArrayList<>();

    CellDraft add(String measure, long count) {
        counts.merge(measure, count, Long::sum);
        return this;
    }

    CellDraft add(ActorCard card) {
        actors.add(card);
        return this;
    }

    CellDraft add(Evidence sentence) {
        evidence.add(sentence);
        return this;
    }

    /** The tally of this one article. */
    Tally toTally(Article article, String text, String dictionary) {
        return new Tally(
                1,
                TextCounts.of(text),
                new TreeSet<>(List.of(article.provenance().publisher())),
                counts,
                actors,
                new TreeSet<>(List.of(dictionary)),
                article.published().at(),
                article.published().at(),
                evidence);
    }
}
