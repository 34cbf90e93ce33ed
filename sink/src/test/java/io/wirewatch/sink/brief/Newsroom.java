package io.wirewatch.sink.brief;

import io.wirewatch.model.ActorCard;
import io.wirewatch.model.ActorId;
import io.wirewatch.model.ActorType;
import io.wirewatch.model.Article;
import io.wirewatch.model.ArticleId;
import io.wirewatch.model.ArticleKey;
import io.wirewatch.model.Cell;
import io.wirewatch.model.Content;
import io.wirewatch.model.FoldedArticle;
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
import io.wirewatch.model.Sentence;
import io.wirewatch.model.Span;
import io.wirewatch.model.Stance;
import io.wirewatch.model.StanceClass;
import io.wirewatch.model.StanceFlags;
import io.wirewatch.model.TaggedArticle;
import io.wirewatch.model.Tags;
import io.wirewatch.model.Tally;
import io.wirewatch.model.TextCounts;
import io.wirewatch.model.Window;
import io.wirewatch.model.row.RowKey;
import io.wirewatch.model.row.Rows;
import io.wirewatch.sink.store.Batch;
import io.wirewatch.sink.store.Change;
import io.wirewatch.sink.store.Change.Source;
import io.wirewatch.sink.store.SummaryStore;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** A few articles as the pipeline would store them, with the rows that go with them. */
public final class Newsroom {

    public static final String CORPUS = "desk";
    public static final ActorCard RUSSIA = card("country:RU", ActorType.COUNTRY, "Russia");
    public static final ActorCard BELARUS = card("country:BY", ActorType.COUNTRY, "Belarus");
    public static final ActorCard CHINA = card("country:CN", ActorType.COUNTRY, "China");
    private static final String EVIL = "<script>alert(1)</script> & \"quotes\"";

    private final List<Change> changes = new ArrayList<>();
    private int offset;

    /** Three days: the first praises, on the second a wire story is reprinted, on the third China comes up. */
    public static void fill(SummaryStore store) {
        Newsroom room = new Newsroom();
        room.said("a", "Alpha", "2020-08-15T10:00:00Z", "a", RUSSIA, "praises", StanceClass.PRAISE, BELARUS);
        room.said("b", "Beta", "2020-08-16T09:30:00Z", "b", RUSSIA, "threatens", StanceClass.THREATEN, BELARUS);
        room.said("c", "Gamma", "2020-08-16T11:00:00.500Z", "b", RUSSIA, "threatens", StanceClass.THREATEN, BELARUS);
        room.said("d", "Beta", "2020-08-17T00:00:00.500Z", "d", CHINA, "sanctions", StanceClass.SANCTION, BELARUS);
        for (ActorCard card : List.of(RUSSIA, BELARUS, CHINA)) {
            room.rolling(card);
        }
        store.write(new Batch(room.changes, List.of()), Instant.EPOCH);
    }

    private void said(
            String id,
            String publisher,
            String published,
            String text,
            ActorCard holder,
            String verb,
            StanceClass stanceClass,
            ActorCard target) {
        String words = holder.name() + " " + verb + " " + target.name() + ".";
        Instant at = Instant.parse(published);
        Span sentence = new Span(0, words.length());
        Span first = new Span(0, holder.name().length());
        Span cue = new Span(first.end() + 1, first.end() + 1 + verb.length());
        Span second = new Span(cue.end() + 1, words.length() - 1);
        Article article = Article.of(
                new ArticleId("u-" + id),
                Content.of(id.equals("d") ? EVIL : "Title " + id, words),
                new Publication(at, Precision.INSTANT, "sidecar"),
                new Provenance(
                        new Origin(CORPUS, "wire", "wire.jsonl:" + id),
                        id.equals("a") ? "javascript:alert(1)" : "https://example.org/" + id + "?x=1&y=2",
                        publisher,
                        publisher,
                        at,
                        at));
        Tags tags = new Tags(
                List.of(mention(holder, first), mention(target, second)),
                List.of(new Stance(
                        new Party(holder.id(), first),
                        new Party(target.id(), second),
                        stanceClass,
                        stanceClass.polarity(),
                        Part.TEXT,
                        cue,
                        sentence,
                        StanceFlags.NONE,
                        "verb:" + verb)),
                List.of(),
                List.of(new Sentence(Part.TEXT, sentence)),
                new TreeMap<>(Map.of(holder.id(), holder, target.id(), target)),
                "d1");
        ArticleKey key = new ArticleKey(CORPUS, article.id());
        if (!text.equals(id)) {
            FoldedArticle folded = new FoldedArticle(CORPUS, article.id(), new ArticleId("u-" + text), 1);
            changes.add(new Change.OfText(new Source("texts", 0, offset++), key, folded));
        }
        changes.add(new Change.OfArticle(
                new Source("tagged", 0, offset++), key, TaggedArticle.of(article, "c-" + id, tags)));
        pane(Cell.ofActor(CORPUS, holder.id()), "actor-hours", at, holder);
        pane(Cell.ofActor(CORPUS, target.id()), "actor-hours", at, target);
        pane(Cell.ofPair(CORPUS, holder.id(), target.id()), "pairs", at, holder, target);
    }

    private static Mention mention(ActorCard actor, Span span) {
        return new Mention(actor.id(), MentionKind.NAME, MentionRole.ACTOR, Part.TEXT, span, actor.name());
    }

    private void pane(Cell cell, String topic, Instant at, ActorCard... cards) {
        Pane pane = new Pane(cell, at.truncatedTo(ChronoUnit.HOURS));
        changes.add(
                new Change.OfRow(new Source(topic, 0, offset++), RowKey.of(pane), Rows.ofPane(pane, tally(at, cards))));
    }

    private void rolling(ActorCard card) {
        Instant at = Instant.parse("2020-08-17T01:00:00Z");
        Cell cell = Cell.ofActor(CORPUS, card.id());
        changes.add(new Change.OfRow(
                new Source("actor-rolling", 0, offset++),
                RowKey.of(cell, Window.ALL),
                Rows.ofWindow(cell, Window.ALL, at, tally(at, card))));
    }

    private static Tally tally(Instant at, ActorCard... cards) {
        return new Tally(
                1,
                TextCounts.of("t"),
                new TreeSet<>(List.of("Alpha")),
                new TreeMap<>(Map.of(Measure.MENTION + "name", 1L)),
                new TreeSet<>(List.of(cards)),
                new TreeSet<>(List.of("d1")),
                at,
                at,
                List.of());
    }

    private static ActorCard card(String id, ActorType type, String name) {
        return new ActorCard(new ActorId(id), type, name, null);
    }
}
