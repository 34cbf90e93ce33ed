package io.wirewatch.streams.collect;

import io.wirewatch.model.Tally;
import io.wirewatch.model.TallySum;
import io.wirewatch.model.TextCounts;
import io.wirewatch.streams.pane.PaneText;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * What each counted article of this partition adds to each cell, an entry an article, by the hour it is counted in: so that the panes
 * of an hour can be added up anew without one of its articles.
 */
final class HourArticles {

    private final KeyValueStore<String, AddedTallies> store;

    HourArticles(KeyValueStore<String, AddedTallies> store) {
        this.store = store;
    }

    void put(String corpus, Instant hour, String article, AddedTallies added) {
        store.put(PaneText.articlesOf(corpus, hour) + article, added);
    }

    /** Takes an article out; what it added, or nothing if it is not there. */
    Optional<AddedTallies> remove(String corpus, Instant hour, String article) {
        return Optional.ofNullable(store.delete(PaneText.articlesOf(corpus, hour) + article));
    }

    /** Puts what an article adds under another text; the cells it adds to. */
    Set<String> relabel(String corpus, Instant hour, String article, String text) {
        String key = PaneText.articlesOf(corpus, hour) + article;
        AddedTallies added = store.get(key);
        if (added == null) {
            return Set.of();
        }
        SortedMap<String, Tally> relabelled = new TreeMap<>();
        added.byCell().forEach((cell, tally) -> relabelled.put(cell, tally.withTexts(TextCounts.of(text))));
        store.put(key, new AddedTallies(relabelled));
        return relabelled.keySet();
    }

    /** The sums of all cells over the articles of an hour. */
    Map<String, Tally> sums(String corpus, Instant hour) {
        Map<String, TallySum> sums = new TreeMap<>();
        articles(corpus, hour, added -> added.byCell()
                .forEach((cell, tally) ->
                        sums.computeIfAbsent(cell, any -> new TallySum()).add(tally)));
        return tallies(sums);
    }

    /** The sums of these cells over the articles of an hour; empty ones for cells that nothing is added to. */
    Map<String, Tally> sums(String corpus, Instant hour, Collection<String> cells) {
        Map<String, TallySum> sums = new TreeMap<>();
        cells.forEach(cell -> sums.put(cell, new TallySum()));
        articles(corpus, hour, added -> added.byCell().forEach((cell, tally) -> {
            TallySum sum = sums.get(cell);
            if (sum != null) {
                sum.add(tally);
            }
        }));
        return tallies(sums);
    }

    private void articles(String corpus, Instant hour, Consumer<AddedTallies> onArticle) {
        try (KeyValueIterator<String, AddedTallies> articles =
                store.prefixScan(PaneText.articlesOf(corpus, hour), new StringSerializer())) {
            articles.forEachRemaining(article -> onArticle.accept(article.value));
        }
    }

    private static Map<String, Tally> tallies(Map<String, TallySum> sums) {
        Map<String, Tally> tallies = new TreeMap<>();
        sums.forEach((cell, sum) -> tallies.put(cell, sum.toTally()));
        return tallies;
    }
}
