package io.wirewatch.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A growing sum of tallies: what {@link Tally#plus} would give, without a copy for each step. Not thread-safe. */
public final class TallySum {

    private final TextSum texts = new TextSum();
    private final Set<String> publishers = new HashSet<>();
    private final Map<String, Long> counts = new HashMap<>();
    private final Set<ActorCard> actors = new HashSet<>();
    private final Set<String> dictionaries = new HashSet<>();
    private final List<Evidence> evidence = new ArrayList<>(Tally.EVIDENCE_LIMIT + 1);
    private long articles;
    private @Nullable Instant firstSeen;
    private @Nullable Instant lastSeen;

    /** Adds one more; answers itself. */
    public TallySum add(Tally tally) {
        articles += tally.articles();
        texts.add(tally.texts());
        publishers.addAll(tally.publishers());
        tally.counts().forEach((measure, count) -> counts.merge(measure, count, Long::sum));
        actors.addAll(tally.actors());
        dictionaries.addAll(tally.dictionaries());
        Instant first = tally.firstSeen();
        firstSeen = firstSeen == null || (first != null && first.isBefore(firstSeen)) ? first : firstSeen;
        Instant last = tally.lastSeen();
        lastSeen = lastSeen == null || (last != null && last.isAfter(lastSeen)) ? last : lastSeen;
        tally.evidence().forEach(this::offer);
        return this;
    }

    /** Puts one of its articles, which was added under one text, under another. */
    public void relabel(String textId, String otherTextId) {
        texts.replace(TextCounts.numberOf(textId), TextCounts.of(otherTextId));
    }

    /** Keeps the best few, in order, each once. */
    private void offer(Evidence sentence) {
        int place = Collections.binarySearch(evidence, sentence);
        if (place < 0 && -place - 1 < Tally.EVIDENCE_LIMIT) {
            evidence.add(-place - 1, sentence);
            if (evidence.size() > Tally.EVIDENCE_LIMIT) {
                evidence.remove(Tally.EVIDENCE_LIMIT);
            }
        }
    }

    /** The sum so far. */
    public Tally toTally() {
        return new Tally(
                articles,
                texts.toCounts(),
                new TreeSet<>(publishers),
                new TreeMap<>(counts),
                new TreeSet<>(actors),
                new TreeSet<>(dictionaries),
                firstSeen,
                lastSeen,
                evidence);
    }
}
