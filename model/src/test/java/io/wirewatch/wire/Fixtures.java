package io.wirewatch.wire;

import io.wirewatch.model.ActorCard;
import io.wirewatch.model.ActorId;
import io.wirewatch.model.ActorType;
import io.wirewatch.model.Article;
import io.wirewatch.model.ArticleId;
import io.wirewatch.model.Cell;
import io.wirewatch.model.Content;
import io.wirewatch.model.Evidence;
import io.wirewatch.model.Language;
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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** One of each record, as the pipeline would make it of one short article. */
final class Fixtures {

    static final Instant PUBLISHED = Instant.parse("2020-11-17T14:30:05Z");
    static final Instant HOUR = Instant.parse("2020-11-17T14:00:00Z");
    static final Instant COLLECTED = Instant.parse("2020-12-01T10:11:12.345Z");
    static final String CORPUS = "seeds";
    static final String TEXT = "Putin praised Lukashenko. \"Minsk is calm,\" said the Kremlin \uD83D\uDE00.";

    static final ActorCard PUTIN = new ActorCard(new ActorId("putin"), ActorType.PERSON, "Vladimir Putin", "Q7747");
    static final ActorCard LUKASHENKO =
            new ActorCard(new ActorId("lukashenko"), ActorType.PERSON, "Alexander Lukashenko", "Q2866");
    static final ActorCard BELARUS = new ActorCard(new ActorId("country:BY"), ActorType.COUNTRY, "Belarus", null);

    private static final Span FIRST = new Span(0, 25);
    private static final Span PRAISED = new Span(6, 13);

    private Fixtures() {}

    static Article article() {
        return Article.of(
                ArticleId.ofUrl("https://example.org/1"),
                new Content(
                        "Putin on Belarus",
                        TEXT,
                        Language.stated("en"),
                        List.of("Jane Doe"),
                        List.of("World", "Europe")),
                new Publication(PUBLISHED, Precision.MINUTE, "date-line"),
                provenance("https://example.org/1"));
    }

    /** An article of which nothing is known but its words. */
    static Article bareArticle() {
        return Article.of(
                ArticleId.ofContent("", TEXT),
                Content.of("", TEXT),
                new Publication(COLLECTED, Precision.COLLECTED, "collected"),
                provenance(null));
    }

    private static Provenance provenance(@org.jspecify.annotations.Nullable String url) {
        Origin origin = new Origin(CORPUS, "seeds", "seeds/001.txt");
        return new Provenance(origin, url, "globalsecurity.org", "RFE/RL", PUBLISHED, COLLECTED);
    }

    static Tags tags() {
        SortedMap<ActorId, ActorCard> actors = new TreeMap<>();
        List.of(PUTIN, LUKASHENKO, BELARUS).forEach(card -> actors.put(card.id(), card));
        return new Tags(
                List.of(
                        mention(PUTIN, MentionKind.NAME, MentionRole.ACTOR, new Span(0, 5), "Putin"),
                        mention(LUKASHENKO, MentionKind.ALIAS, MentionRole.ACTOR, new Span(14, 24), "Lukashenko"),
                        mention(BELARUS, MentionKind.METONYM, MentionRole.PLACE, new Span(27, 32), "Minsk")),
                List.of(new Stance(
                        new Party(PUTIN.id(), new Span(0, 5)),
                        new Party(LUKASHENKO.id(), new Span(14, 24)),
                        StanceClass.PRAISE,
                        0.8,
                        Part.TEXT,
                        PRAISED,
                        FIRST,
                        new StanceFlags(false, false, true),
                        "praise")),
                List.of(
                        new Quote(PUTIN.id(), Part.TEXT, new Span(48, 59), new Span(43, 47), new Span(26, 42)),
                        new Quote(null, Part.TITLE, new Span(0, 5), new Span(6, 8), new Span(9, 16))),
                List.of(new Sentence(Part.TITLE, new Span(0, 16)), new Sentence(Part.TEXT, FIRST)),
                actors,
                "d1c7");
    }

    private static Mention mention(ActorCard actor, MentionKind kind, MentionRole role, Span span, String surface) {
        return new Mention(actor.id(), kind, role, Part.TEXT, span, surface);
    }

    static TaggedArticle tagged() {
        return TaggedArticle.of(article(), "c-7e57", tags());
    }

    static Rejected rejected() {
        return new Rejected(
                new Origin(CORPUS, "seeds", "articles-0@17"),
                Stage.READ,
                RejectReason.FUTURE_DATE,
                "published 2099-01-01T00:00:00Z, after it was collected",
                new ArticleId("a-1"),
                COLLECTED,
                "e30=",
                "articles-0@17");
    }

    static Evidence evidence(String article, int weight) {
        return new Evidence(
                new ArticleId(article),
                weight % 2 == 0 ? "https://example.org/" + article : null,
                "RFE/RL",
                PUBLISHED,
                Part.TEXT,
                FIRST,
                FIRST.of(TEXT),
                PRAISED,
                "praise",
                weight);
    }

    static Tally tally(Map<String, Long> counts, ActorCard... cards) {
        return new Tally(
                2,
                TextCounts.ofNumbers(new long[] {TextCounts.numberOf("c-2"), TextCounts.numberOf("c-1")}),
                new TreeSet<>(List.of("RFE/RL")),
                new TreeMap<>(counts),
                new TreeSet<>(List.of(cards)),
                new TreeSet<>(List.of("d1c7")),
                PUBLISHED,
                PUBLISHED.plusSeconds(60),
                List.of(evidence("a-1", 105), evidence("a-2", 104)));
    }

    /** What is counted of Putin. */
    static Tally actorTally() {
        return tally(
                Map.of(
                        Measure.MENTION + "name",
                        3L,
                        Measure.MENTION + "short",
                        1L,
                        Measure.HELD + "PRAISE",
                        1L,
                        Measure.RECEIVED + "ACCUSE",
                        2L,
                        Measure.HELD_POLARITY,
                        800L,
                        Measure.RECEIVED_POLARITY,
                        -1401L),
                PUTIN);
    }

    static Cell actorCell() {
        return Cell.ofActor(CORPUS, PUTIN.id());
    }

    static Cell stanceCell() {
        return Cell.ofStance(CORPUS, PUTIN.id(), LUKASHENKO.id(), StanceClass.PRAISE);
    }

    static Tally stanceTally() {
        return tally(
                Map.of(Measure.STANCES, 2L, Measure.NEGATED, 1L, Measure.QUOTED, 2L, Measure.POLARITY, 400L),
                PUTIN,
                LUKASHENKO);
    }

    static Pane paneOf(Cell cell) {
        return new Pane(cell, HOUR);
    }
}
