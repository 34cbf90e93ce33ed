package io.wirewatch.sink.store;

import io.wirewatch.model.ActorCard;
import io.wirewatch.model.ActorId;
import io.wirewatch.model.ActorType;
import io.wirewatch.model.Article;
import io.wirewatch.model.ArticleId;
import io.wirewatch.model.ArticleKey;
import io.wirewatch.model.Cell;
import io.wirewatch.model.Content;
import io.wirewatch.model.Evidence;
import io.wirewatch.model.Measure;
import io.wirewatch.model.Mention;
import io.wirewatch.model.MentionKind;
import io.wirewatch.model.MentionRole;
import io.wirewatch.model.Origin;
import io.wirewatch.model.Pane;
import io.wirewatch.model.Part;
import io.wirewatch.model.Party;
import io.wirewatch.model.Precision;
import io.wirewatch.model.Provenance;
import io.wirewatch.model.Publication;
import io.wirewatch.model.Quote;
import io.wirewatch.model.RejectReason;
import io.wirewatch.model.Rejected;
import io.wirewatch.model.Sentence;
import io.wirewatch.model.Span;
import io.wirewatch.model.Stage;
import io.wirewatch.model.Stance;
import io.wirewatch.model.StanceClass;
import io.wirewatch.model.StanceFlags;
import io.wirewatch.model.TaggedArticle;
import io.wirewatch.model.Tags;
import io.wirewatch.model.Tally;
import io.wirewatch.model.TextCounts;
import io.wirewatch.model.Window;
import io.wirewatch.model.row.Row;
import io.wirewatch.model.row.RowKey;
import io.wirewatch.model.row.Rows;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Records as the pipeline would make them. */
public final class Samples {

    public static final String CORPUS = "seeds";
    public static final Instant HOUR = Instant.parse("2020-08-17T10:00:00Z");
    public static final Instant AS_OF = Instant.parse("2020-11-17T01:00:00Z");
    public static final ActorCard LUKASHENKO =
            new ActorCard(new ActorId("lukashenko"), ActorType.PERSON, "Alexander Lukashenko", "Q2866");
    public static final ActorCard RUSSIA =
            new ActorCard(new ActorId("country:RU"), ActorType.COUNTRY, "Russia", "Q159");

    private static final String SENTENCE = "The Kremlin supports Lukashenko.";

    private Samples() {}

    /** Counts of some articles, each of one publisher. */
    public static Tally tally(long articles, Map<String, Long> counts, ActorCard... actors) {
        return new Tally(
                articles,
                TextCounts.of("t1"),
                new TreeSet<>(List.of("RFE/RL")),
                new TreeMap<>(counts),
                new TreeSet<>(List.of(actors)),
                new TreeSet<>(List.of("d1")),
                HOUR,
                HOUR.plusSeconds(60),
                List.of(evidence(SENTENCE)));
    }

    public static Evidence evidence(String sentence) {
        return new Evidence(
                new ArticleId("u-1"),
                "https://example.org/1",
                "RFE/RL",
                HOUR,
                Part.TEXT,
                new Span(0, sentence.length()),
                sentence,
                new Span(4, 11),
                "metonym",
                2);
    }

    public static Cell actorCell(ActorCard actor) {
        return Cell.ofActor(CORPUS, actor.id());
    }

    public static RowKey rollingKey(ActorCard actor, Window window) {
        return RowKey.of(actorCell(actor), window);
    }

    public static Row rolling(ActorCard actor, Window window, long articles) {
        Map<String, Long> counts = Map.of(
                Measure.MENTION + MentionKind.NAME.wireName(),
                3L * articles,
                Measure.MENTION + MentionKind.METONYM.wireName(),
                1L,
                Measure.HELD + "SUPPORT",
                1L,
                Measure.HELD_POLARITY,
                700L);
        return Rows.ofWindow(actorCell(actor), window, AS_OF, tally(articles, counts, actor));
    }

    public static Cell stanceCell() {
        return Cell.ofStance(CORPUS, RUSSIA.id(), LUKASHENKO.id(), StanceClass.SUPPORT);
    }

    public static Row stanceRolling() {
        return Rows.ofWindow(
                stanceCell(),
                Window.ALL,
                AS_OF,
                tally(1, Map.of(Measure.STANCES, 2L, Measure.NEGATED, 1L, Measure.POLARITY, 700L), RUSSIA, LUKASHENKO));
    }

    /** One row of every by-hour table, and of the ledger. */
    public static Map<String, Map.Entry<RowKey, Row>> hourly() {
        Map<String, Map.Entry<RowKey, Row>> rows = new TreeMap<>();
        rows.put("actor-hours", pane(actorCell(RUSSIA)));
        rows.put("stance-hours", pane(stanceCell()));
        rows.put("pairs", pane(Cell.ofPair(CORPUS, RUSSIA.id(), LUKASHENKO.id())));
        rows.put("publisher-hours", pane(Cell.ofPublisher(CORPUS, "RFE/RL")));
        Pane day = new Pane(Cell.ofLedger(CORPUS, "seeds", "2020-08-17"), Pane.NO_HOUR);
        Tally account = Tally.ofCounts(Map.of(Measure.READ, 3L, Measure.COUNTED, 2L, Measure.REJECTED, 1L));
        rows.put("ledger", Map.entry(RowKey.of(day), Rows.ofPane(day, account)));
        return rows;
    }

    private static Map.Entry<RowKey, Row> pane(Cell cell) {
        Pane pane = new Pane(cell, HOUR);
        return Map.entry(RowKey.of(pane), Rows.ofPane(pane, tally(1, Map.of(), RUSSIA, LUKASHENKO)));
    }

    public static ArticleKey articleKey() {
        return new ArticleKey(CORPUS, new ArticleId("u-1"));
    }

    /** An article with one sentence, two mentions, a stance and a quote. */
    public static TaggedArticle article(String title) {
        Article article = Article.of(
                articleKey().article(),
                Content.of(title, SENTENCE),
                new Publication(HOUR, Precision.INSTANT, "sidecar"),
                new Provenance(
                        new Origin(CORPUS, "seeds", "seeds/003.txt"),
                        "https://example.org/1",
                        "globalsecurity.org",
                        "RFE/RL",
                        HOUR,
                        HOUR.plusMillis(1234)));
        Span sentence = new Span(0, SENTENCE.length());
        Span kremlin = new Span(4, 11);
        Span cue = new Span(12, 20);
        Span leader = new Span(21, 31);
        TreeMap<ActorId, ActorCard> actors = new TreeMap<>(Map.of(RUSSIA.id(), RUSSIA, LUKASHENKO.id(), LUKASHENKO));
        Tags tags = new Tags(
                List.of(
                        new Mention(RUSSIA.id(), MentionKind.METONYM, MentionRole.ACTOR, Part.TEXT, kremlin, "Kremlin"),
                        new Mention(
                                LUKASHENKO.id(),
                                MentionKind.SHORT,
                                MentionRole.ACTOR,
                                Part.TEXT,
                                leader,
                                "Lukashenko")),
                List.of(new Stance(
                        new Party(RUSSIA.id(), kremlin),
                        new Party(LUKASHENKO.id(), leader),
                        StanceClass.SUPPORT,
                        0.7,
                        Part.TEXT,
                        cue,
                        sentence,
                        StanceFlags.NONE,
                        "support.verb")),
                List.of(new Quote(RUSSIA.id(), Part.TEXT, kremlin, cue, leader)),
                List.of(new Sentence(Part.TEXT, sentence)),
                actors,
                "d1");
        return TaggedArticle.of(article, "c-1", tags);
    }

    public static Rejected rejected(String detail) {
        return new Rejected(
                new Origin(CORPUS, "seeds", "seeds/empty.txt"),
                Stage.PRODUCE,
                RejectReason.EMPTY,
                detail,
                null,
                Instant.parse("2026-01-01T00:00:00.123Z"),
                null);
    }
}
