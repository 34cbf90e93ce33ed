package io.wirewatch.sink.brief;

import io.wirewatch.sink.store.ReadOnlyDatabase;
import io.wirewatch.sink.store.StoreException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads briefs. Not thread-safe. */
public final class BriefReader {

    private static final String CORPORA =
            "SELECT DISTINCT corpus FROM ledger UNION SELECT DISTINCT corpus FROM articles";
    private static final String KNOWN =
            "SELECT COUNT(*) AS articles, MIN(published) AS first, MAX(published) AS last FROM articles WHERE corpus = ?";
    private static final String TOTAL = InRange.ARTICLES + " SELECT" + InRange.SPREAD + "FROM a";
    private static final String PUBLISHERS = InRange.ARTICLES
            + " SELECT publisher, COUNT(*) AS articles, COUNT(DISTINCT text_id) AS texts FROM a GROUP BY publisher"
            + " ORDER BY 2 DESC, 3 DESC";
    /** A page shows praise, blame and force apart: it needs more statements than lines of one list. */
    private static final int STANCES_A_LINE = 8;

    private final ReadOnlyDatabase database;

    /** Of this database. */
    public BriefReader(ReadOnlyDatabase database) {
        this.database = database;
    }

    /** The corpora of which anything was read, in order. */
    public Set<String> corpora() {
        return new TreeSet<>(database.all(CORPORA, List.of(), row -> row.text("corpus")));
    }

    /** What a corpus holds altogether. */
    public Brief.Known known(String corpus) {
        return database.one(
                        KNOWN,
                        List.of(corpus),
                        row -> new Brief.Known(
                                row.number("articles"), row.instantOrNull("first"), row.instantOrNull("last")))
                .orElseThrow();
    }

    /**
     * One corpus in one stretch of time, read from one state of the database.
     *
     * @throws StoreException if the database fails
     */
    public Brief read(Question question) {
        return database.consistently(() -> {
            Brief.Known known = known(question.corpus());
            return new Reading(database, question, known).brief();
        });
    }

    /** One brief in the making: what several of its parts need is asked for once. */
    private static final class Reading {
        private final ReadOnlyDatabase database;
        private final Question question;
        private final String corpus;
        private final Range range;
        private final Brief.Known known;
        private final Spread now;
        private final Timelines timelines;
        private final Quotes quotes;

        Reading(ReadOnlyDatabase database, Question question, Brief.Known known) {
            this.database = database;
            this.question = question;
            this.corpus = question.corpus();
            this.range = question.range();
            this.known = known;
            this.now = total(range);
            this.timelines = new Timelines(database, corpus, range, known);
            this.quotes = new Quotes(database, corpus, range, now.articles());
        }

        Brief brief() {
            Cards cards = new Cards(database, corpus);
            Past past = new Past(database, corpus, range, known);
            List<StanceCounts.Edge> edges = new StanceCounts(database).read(corpus, range);
            StanceLines stances = new StanceLines(cards, quotes, edges, before());
            ActorLines actors = new ActorLines(
                    cards,
                    quotes,
                    timelines,
                    past,
                    edges,
                    new ActorCounts(database).read(corpus, range),
                    actorsBefore());
            PairLines pairs = new PairLines(cards, quotes, past, new PairCounts(database).read(corpus, range));
            return new Brief(
                    corpus,
                    range,
                    known,
                    now,
                    range.before().map(this::total).orElse(null),
                    timelines.ofAll(),
                    actors.first(question.top()),
                    actors.newcomers(question.top()),
                    stances.first(question.top() * STANCES_A_LINE),
                    pairs.first(question.top()),
                    pairs.newcomers(question.top()),
                    publishers(),
                    new Alerts(database).read(corpus, range, question.top()),
                    new BookReader(database).read(corpus, range));
        }

        private Spread total(Range stretch) {
            return database.one(TOTAL, InRange.values(corpus, stretch), Spread::of)
                    .orElse(Spread.NONE);
        }

        private Map<List<String>, Spread> before() {
            Map<List<String>, Spread> spreads = new HashMap<>();
            range.before().ifPresent(stretch -> new StanceCounts(database)
                    .read(corpus, stretch)
                    .forEach(edge -> spreads.put(edge.key(), edge.spread())));
            return spreads;
        }

        private Map<String, Spread> actorsBefore() {
            return range.before()
                    .map(stretch -> new ActorCounts(database).spreads(corpus, stretch))
                    .orElse(Map.of());
        }

        private Listed<PublisherLine> publishers() {
            List<PublisherLine> all = database.all(
                    PUBLISHERS,
                    InRange.values(corpus, range),
                    row -> new PublisherLine(row.text("publisher"), row.number("articles"), row.number("texts")));
            List<PublisherLine> sorted = all.stream()
                    .sorted(java.util.Comparator.comparingLong((PublisherLine it) -> -it.articles())
                            .thenComparing(PublisherLine::publisher))
                    .toList();
            return new Listed<>(sorted.stream().limit(question.top()).toList(), sorted.size());
        }
    }

    /** The end of the newest hour in which an article was published: the clock of a corpus that is replayed. */
    public Instant clock(String corpus, Instant otherwise) {
        Instant last = known(corpus).last();
        return last == null ? otherwise : Clocks.endOfHour(last);
    }
}
