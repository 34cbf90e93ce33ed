package io.wirewatch.sink.brief;

import java.util.List;
import java.util.Map;

/** Statements as lines. */
final class StanceLines {

    private final Cards cards;
    private final Quotes quotes;
    private final List<StanceCounts.Edge> edges;
    private final Map<List<String>, Spread> before;

    StanceLines(Cards cards, Quotes quotes, List<StanceCounts.Edge> edges, Map<List<String>, Spread> before) {
        this.cards = cards;
        this.quotes = quotes;
        this.edges = edges;
        this.before = before;
    }

    Listed<StanceLine> first(int count) {
        return new Listed<>(edges.stream().limit(count).map(this::line).toList(), edges.size());
    }

    private StanceLine line(StanceCounts.Edge edge) {
        return new StanceLine(
                cards.of(edge.holder()),
                edge.stanceClass(),
                cards.of(edge.target()),
                edge.spread(),
                before.getOrDefault(edge.key(), Spread.NONE),
                edge.stances(),
                edge.negated(),
                edge.conditional(),
                edge.quoted(),
                edge.polarity(),
                quotes.of(edge));
    }
}
