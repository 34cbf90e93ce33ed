package io.wirewatch.streams.reprint;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * {@link Reprints}, one article after the other: says of each change which articles may have become reprints of others by it. Only
 * who stands where is kept here; the articles themselves are asked for. Not thread-safe.
 *
 * <p>With a part of the keys it finds a part of the reprints; of what several indexes with all keys between them find for an
 * article, the smallest counts, and is what {@link Reprints} finds.
 */
public final class ReprintIndex {

    private final FoldRule rule;
    private final IntPredicate isOurs;
    private final Function<String, @Nullable PostedText> posted;
    private final MeetingPlaces places;

    /**
     * An empty index.
     *
     * @param isOurs which keys it is for
     * @param posted the article behind a key made by {@link #keyOf}, as it was last added
     */
    public ReprintIndex(FoldRule rule, IntPredicate isOurs, Function<String, @Nullable PostedText> posted) {
        this.rule = rule;
        this.isOurs = isOurs;
        this.posted = posted;
        this.places = new MeetingPlaces(rule.hubs());
    }

    /** How an article is called here: corpus and id. Keys of a corpus sort as its ids do. */
    public static String keyOf(PostedText text) {
        return text.corpus() + '/' + text.id();
    }

    /** Whether an article has a key this index is for. */
    public boolean concerns(PostedText text) {
        for (int key : text.print().keys()) {
            if (isOurs.test(key)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Adds an article that is not in it.
     *
     * @return the articles that {@link #find} may answer otherwise for than before, this one included
     */
    public Set<String> add(PostedText text) {
        String article = keyOf(text);
        Set<String> affected = new HashSet<>();
        affected.add(article);
        for (int key : ours(text)) {
            long period = rule.periodOf(text.published());
            long place = place(text.corpus(), key, period);
            if (places.add(place, article)) {
                around(text.corpus(), key, period, affected);
            }
        }
        // a new hub, and one that it displaced, matter to articles of greater ids alone
        affected.removeIf(other -> other.compareTo(article) < 0);
        return affected;
    }

    /** Takes out an article, as it was added; returns the same as {@link #add}. */
    public Set<String> remove(PostedText text) {
        String article = keyOf(text);
        Set<String> affected = new HashSet<>();
        for (int key : ours(text)) {
            long period = rule.periodOf(text.published());
            if (places.remove(place(text.corpus(), key, period), article)) {
                around(text.corpus(), key, period, affected);
            }
        }
        affected.removeIf(other -> other.compareTo(article) < 0);
        affected.add(article);
        return affected;
    }

    private void around(String corpus, int key, long period, Set<String> affected) {
        for (long near = period - 1; near <= period + 1; near++) {
            places.each(place(corpus, key, near), affected::add);
        }
    }

    /** What the article is a reprint of, as far as this index can tell. */
    public Optional<Reprint> find(PostedText text) {
        String article = keyOf(text);
        Set<String> met = new TreeSet<>();
        for (int key : ours(text)) {
            long period = rule.periodOf(text.published());
            for (long near = period - 1; near <= period + 1; near++) {
                List<String> hubs = places.hubsOf(place(text.corpus(), key, near));
                hubs.stream().filter(hub -> hub.compareTo(article) < 0).forEach(met::add);
            }
        }
        for (String hub : met) {
            PostedText other = posted.apply(hub);
            if (other != null
                    && other.corpus().equals(text.corpus())
                    && rule.isWithin(other.published(), text.published())) {
                double likeness = other.print().likeness(text.print());
                if (likeness >= rule.likeness()) {
                    return Optional.of(new Reprint(other.id(), likeness));
                }
            }
        }
        return Optional.empty();
    }

    private List<Integer> ours(PostedText text) {
        return Arrays.stream(text.print().keys()).filter(isOurs).boxed().toList();
    }

    private static long place(String corpus, int key, long period) {
        return WordHashes.mix(WordHashes.mix(WordHashes.ofName(corpus) + key) + period);
    }
}
