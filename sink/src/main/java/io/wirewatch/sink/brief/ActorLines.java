package io.wirewatch.sink.brief;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Actors as lines. */
final class ActorLines {

    /** Beyond these a new actor is named so seldom that nobody looks for it. */
    private static final int LOOKED_AT = 3_000;

    private static final double THOUSAND = 1000.0;

    private final Cards cards;
    private final Quotes quotes;
    private final Timelines timelines;
    private final Past past;
    private final List<StanceCounts.Edge> edges;
    private final List<ActorCounts.Counted> counted;
    private final Map<String, Spread> before;

    ActorLines(
            Cards cards,
            Quotes quotes,
            Timelines timelines,
            Past past,
            List<StanceCounts.Edge> edges,
            List<ActorCounts.Counted> counted,
            Map<String, Spread> before) {
        this.cards = cards;
        this.quotes = quotes;
        this.timelines = timelines;
        this.past = past;
        this.edges = edges;
        this.counted = counted;
        this.before = before;
    }

    Listed<ActorLine> first(int count) {
        return new Listed<>(
                counted.stream()
                        .limit(count)
                        .map(it -> line(it, !past.knows(it.actor())))
                        .toList(),
                counted.size());
    }

    Listed<ActorLine> newcomers(int count) {
        if (!past.exists()) {
            return new Listed<>(List.of(), 0);
        }
        List<ActorCounts.Counted> fresh = counted.stream()
                .limit(LOOKED_AT)
                .filter(it -> !past.knows(it.actor()))
                .toList();
        return new Listed<>(
                fresh.stream().limit(count).map(it -> line(it, true)).toList(), fresh.size());
    }

    private ActorLine line(ActorCounts.Counted it, boolean isNew) {
        List<StanceCounts.Edge> held = with(it.actor(), StanceCounts.Edge::holder);
        List<StanceCounts.Edge> received = with(it.actor(), StanceCounts.Edge::target);
        List<StanceCounts.Edge> both = edges.stream()
                .filter(edge -> held.contains(edge) || received.contains(edge))
                .toList();
        return new ActorLine(
                cards.of(it.actor()),
                it.spread(),
                before.getOrDefault(it.actor(), Spread.NONE),
                it.mentions(),
                classes(held),
                classes(received),
                polarity(held),
                polarity(received),
                isNew,
                timelines.of(it.actor()),
                quotes.of(it.actor(), both));
    }

    private List<StanceCounts.Edge> with(String actor, Function<StanceCounts.Edge, String> side) {
        return edges.stream().filter(edge -> side.apply(edge).equals(actor)).toList();
    }

    private static SortedMap<String, Long> classes(List<StanceCounts.Edge> edges) {
        SortedMap<String, Long> sums = new TreeMap<>();
        for (StanceCounts.Edge edge : edges) {
            if (edge.stances() > edge.negated()) {
                sums.merge(edge.stanceClass(), edge.stances() - edge.negated(), Long::sum);
            }
        }
        return sums;
    }

    /** Whole thousandths are added, so that the sum is that of the tables to the last digit. */
    private static double polarity(List<StanceCounts.Edge> edges) {
        return edges.stream().mapToLong(StanceCounts.Edge::thousandths).sum() / THOUSAND;
    }
}
