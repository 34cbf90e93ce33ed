package io.wirewatch.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is counted of a cell over some set of articles.
 *
 * <p>A commutative monoid: {@link #plus} is associative and commutative with {@link #EMPTY} as its neutral element, as long as
 * no article is on both sides. Sums are integers, sets are united, the best evidence is the smallest few of a total order.
 *
 * @param articles how many articles
 * @param texts the distinct texts behind them
 * @param publishers who stands behind them
 * @param counts named sums, see {@link Measure}; polarity in thousandths
 * @param actors cards of the actors that name the row
 * @param dictionaries the dictionary versions that answered
 * @param firstSeen the earliest publication instant, null if there is no article
 * @param lastSeen the latest
 * @param evidence the best few, best first, at most {@value #EVIDENCE_LIMIT}
 */
public record Tally(
        long articles,
        TextCounts texts,
        SortedSet<String> publishers,
        SortedMap<String, Long> counts,
        SortedSet<ActorCard> actors,
        SortedSet<String> dictionaries,
        @Nullable Instant firstSeen,
        @Nullable Instant lastSeen,
        List<Evidence> evidence) {

    /** How many sentences a row carries. */
    public static final int EVIDENCE_LIMIT = 3;

    /** Nothing counted. */
    public static final Tally EMPTY = ofCounts(Map.of());

    public Tally {
        Objects.requireNonNull(texts, "texts");
        publishers = new TreeSet<>(publishers);
        counts = new TreeMap<>(counts);
        counts.values().removeIf(count -> count == 0);
        actors = new TreeSet<>(actors);
        dictionaries = new TreeSet<>(dictionaries);
        evidence = evidence.size() < 2
                ? List.copyOf(evidence)
                : evidence.stream().sorted().distinct().limit(EVIDENCE_LIMIT).toList();
    }

    /** A tally of sums alone. */
    public static Tally ofCounts(Map<String, Long> counts) {
        return new Tally(
                0,
                TextCounts.NONE,
                new TreeSet<>(),
                new TreeMap<>(counts),
                new TreeSet<>(),
                new TreeSet<>(),
                null,
                null,
                List.of());
    }

    /** Whether nothing was counted. */
    public boolean isEmpty() {
        return articles == 0 && counts.isEmpty();
    }

    /** A named sum, 0 where there is none. */
    public long count(String measure) {
        return counts.getOrDefault(measure, 0L);
    }

    /** The same, of other texts. */
    public Tally withTexts(TextCounts others) {
        return new Tally(articles, others, publishers, counts, actors, dictionaries, firstSeen, lastSeen, evidence);
    }

    /** Both together. */
    public Tally plus(Tally other) {
        if (isEmpty()) {
            return other;
        }
        return other.isEmpty() ? this : sum(List.of(this, other));
    }

    /** All together; {@link #EMPTY} for none. Linear in the size of the parts. */
    public static Tally sum(Iterable<Tally> parts) {
        TallySum sum = new TallySum();
        parts.forEach(sum::add);
        return sum.toTally();
    }
}
