package io.wirewatch.sink.brief;

import java.util.List;

/** Pairs as lines. */
final class PairLines {

    /** Beyond these a new pair is named so seldom that nobody looks for it. */
    private static final int LOOKED_AT = 3_000;

    private final Cards cards;
    private final Quotes quotes;
    private final Past past;
    private final List<PairCounts.Counted> counted;

    PairLines(Cards cards, Quotes quotes, Past past, List<PairCounts.Counted> counted) {
        this.cards = cards;
        this.quotes = quotes;
        this.past = past;
        this.counted = counted;
    }

    Listed<PairLine> first(int count) {
        return new Listed<>(
                counted.stream()
                        .limit(count)
                        .map(it -> line(it, !past.knows(it.a(), it.b())))
                        .toList(),
                counted.size());
    }

    Listed<PairLine> newcomers(int count) {
        if (!past.exists()) {
            return new Listed<>(List.of(), 0);
        }
        List<PairCounts.Counted> fresh = counted.stream()
                .limit(LOOKED_AT)
                .filter(it -> !past.knows(it.a(), it.b()))
                .toList();
        return new Listed<>(
                fresh.stream().limit(count).map(it -> line(it, true)).toList(), fresh.size());
    }

    private PairLine line(PairCounts.Counted it, boolean isNew) {
        return new PairLine(
                cards.of(it.a()), cards.of(it.b()), it.spread(), it.sentences(), isNew, quotes.ofPair(it.a(), it.b()));
    }
}
