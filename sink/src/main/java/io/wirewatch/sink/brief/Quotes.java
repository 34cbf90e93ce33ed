package io.wirewatch.sink.brief;

import io.wirewatch.sink.store.ReadOnlyDatabase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The sentences behind the numbers of a brief. Not thread-safe. */
final class Quotes {

    /** Up to so many articles are read through; beyond that what is looked for is taken from its own index. */
    static final long FEW_ARTICLES = 20_000;

    private static final int EACH = 3;
    private static final int STATEMENTS = 400;
    private static final int MENTIONS = 60;
    /** Shorter is a fragment, longer is hard to read. */
    private static final int SHORT = 40;

    private static final int LONG = 320;

    private static final Comparator<Quoted> BEST = Comparator.comparing(
                    (Quoted it) -> it.flags().negated())
            .thenComparing(it -> it.flags().conditional())
            .thenComparing(it -> -it.marks().size())
            .thenComparing(it -> it.sentence().length() < SHORT || it.sentence().length() > LONG)
            .thenComparing(it -> it.flags().quoted())
            .thenComparing(it -> it.head().published())
            .thenComparing(it -> it.head().article())
            .thenComparing(Quoted::sentence)
            .thenComparing(it -> it.marks().toString());

    private final ReadOnlyDatabase database;
    private final String corpus;
    private final Range range;
    private final boolean isByArticle;
    private final Map<List<String>, List<Quoted>> edges = new HashMap<>();

    Quotes(ReadOnlyDatabase database, String corpus, Range range, long articles) {
        this.database = database;
        this.corpus = corpus;
        this.range = range;
        this.isByArticle = articles <= FEW_ARTICLES;
    }

    List<Quoted> of(StanceCounts.Edge edge) {
        return edges.computeIfAbsent(
                edge.key(),
                key -> best(database.all(
                        QuoteSql.edge(isByArticle, STATEMENTS),
                        values(edge.holder(), edge.target(), edge.stanceClass()),
                        QuoteRow::stance)));
    }

    List<Quoted> ofPair(String a, String b) {
        return best(database.all(QuoteSql.pair(isByArticle, MENTIONS), values(a, b), QuoteRow::pair));
    }

    /** The first sentence of each of the first statements it takes part in, and where that is too little, of mentions. */
    List<Quoted> of(String actor, Collection<StanceCounts.Edge> itsEdges) {
        List<Quoted> quotes = new ArrayList<>();
        Set<String> articles = new TreeSet<>();
        for (StanceCounts.Edge edge : itsEdges) {
            of(edge).stream()
                    .filter(it -> !articles.contains(it.head().text()))
                    .findFirst()
                    .filter(it -> quotes.size() < EACH)
                    .ifPresent(it -> {
                        quotes.add(it);
                        articles.add(it.head().text());
                    });
            if (quotes.size() == EACH) {
                return quotes;
            }
        }
        best(database.all(QuoteSql.mention(isByArticle, MENTIONS), values(actor), QuoteRow::mention)).stream()
                .filter(it -> !articles.contains(it.head().text()))
                .limit(EACH - quotes.size())
                .forEach(quotes::add);
        return quotes;
    }

    private List<Object> values(String... names) {
        List<Object> values = new ArrayList<>(InRange.values(corpus, range));
        values.addAll(List.of(names));
        return values;
    }

    /** The best of each text, reprints folded under it. */
    private static List<Quoted> best(List<Quoted> all) {
        Map<String, Set<String>> articles = new HashMap<>();
        Map<String, Quoted> first = new LinkedHashMap<>();
        all.stream().filter(it -> !it.sentence().isEmpty()).sorted(BEST).forEach(it -> {
            articles.computeIfAbsent(it.head().text(), text -> new TreeSet<>())
                    .add(it.head().article());
            first.putIfAbsent(it.head().text(), it);
        });
        return first.values().stream()
                .limit(EACH)
                .map(it -> it.withReprints(
                        articles.getOrDefault(it.head().text(), Set.of()).size() - 1L))
                .toList();
    }
}
