package io.wirewatch.sink.explain;

import io.wirewatch.sink.brief.Cards;
import io.wirewatch.sink.brief.Listed;
import io.wirewatch.sink.brief.Range;
import io.wirewatch.sink.store.ReadOnlyDatabase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads explanations. Not thread-safe. */
public final class ExplanationReader {

    /** Reprints come in numbers: so many articles are looked through for each text that is shown. */
    private static final int ARTICLES_A_TEXT = 10;

    private final ReadOnlyDatabase database;

    /** Of this database. */
    public ExplanationReader(ReadOnlyDatabase database) {
        this.database = database;
    }

    /**
     * What is asked.
     *
     * @param corpus which timeline
     * @param range which stretch of time
     * @param actor the id of an actor
     * @param other the id of another; null for the first alone
     * @param texts how many texts to show
     */
    public record Asked(
            String corpus,
            Range range,
            String actor,
            @Nullable String other,
            int texts) {}

    /** The answer, read from one state of the database. */
    public Explanation read(Asked asked) {
        return database.consistently(() -> explanation(asked));
    }

    private Explanation explanation(Asked asked) {
        String actor = asked.actor();
        String other = asked.other();
        Cards cards = new Cards(database, asked.corpus());
        Way way = Way.of(database, asked.corpus(), asked.range(), actor);
        FoundArticles articles = new FoundArticles(database, asked.corpus(), asked.range(), way, actor, other);
        FoundEdges edges = new FoundEdges(database, asked.corpus(), asked.range(), way, cards);
        Explanation.Figures figures = articles.figures(actor, other != null);
        return new Explanation(
                asked.corpus(),
                asked.range(),
                cards.of(actor),
                other == null ? null : cards.of(other),
                figures,
                other == null ? edges.heldBy(actor) : edges.between(actor, other),
                other == null ? edges.receivedBy(actor) : edges.between(other, actor),
                texts(asked, articles, new FoundSentences(database, cards), figures));
    }

    private static Listed<Explanation.Text> texts(
            Asked asked, FoundArticles articles, FoundSentences sentences, Explanation.Figures figures) {
        Map<String, List<FoundArticles.Numbered>> byText = new LinkedHashMap<>();
        articles.newest(asked.texts() * ARTICLES_A_TEXT)
                .forEach(it -> byText.computeIfAbsent(it.head().text(), text -> new ArrayList<>())
                        .add(it));
        List<Explanation.Text> shown = byText.values().stream()
                .limit(asked.texts())
                .map(copies -> new Explanation.Text(
                        copies.get(0).head(),
                        copies.stream()
                                .skip(1)
                                .map(FoundArticles.Numbered::head)
                                .toList(),
                        sentences.of(copies.get(0).number(), asked.actor(), asked.other())))
                .toList();
        return new Listed<>(shown, (int) figures.spread().texts());
    }
}
