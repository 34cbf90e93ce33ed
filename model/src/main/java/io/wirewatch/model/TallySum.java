package io.wirewatch.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A growing sum of tallies: what {@link Tally#plus} would give, without a copy for each step. Not thread-safe. */
public final class TallySum {

    private long articles;
    private final SortedSet<String> texts = new TreeSet<>();
    private final SortedSet<String> publishers = new TreeSet<>();
    private final SortedMap<String, Long> counts = new TreeMap<>();
    private final SortedSet<ActorCard> actors = new TreeSet<>();
    private final SortedSet<String> dictionaries = new TreeSet<>();
    private @Nullable Instant firstSeen;
    private @Nullable Instant lastSeen;
    private final List<Evidence> evidence = new ArrayList<>();

    /** Adds one more. */
    public void add(Tally tally) {
        articles += tally.articles();
        texts.addAll(tally.texts());
        publishers.addAll(tally.publishers());
        tally.counts().forEach((measure, count) -> counts.merge(measure, count, Long::sum));
        actors.addAll(tally.actors());
        dictionaries.addAll(tally.dictionaries());
        Instant first = tally.firstSeen();
        firstSeen = firstSeen == null || (first != null && first.isBefore(firstSeen)) ? first : firstSeen;
        Instant last = tally.lastSeen();
        lastSeen = lastSeen == null || (last != null && last.isAfter(lastSeen)) ? last : lastSeen;
        evidence.addAll(tally.evidence());
    }

    /** The sum so far. */
    public Tally toTally() {
        return new Tally(articles, texts, publishers, counts, actors, dictionaries, firstSeen, lastSeen, evidence);
    }
}
