package io.wirewatch.sink.report;

import io.wirewatch.model.ActorCard;
import io.wirewatch.model.ActorId;
import io.wirewatch.model.ActorType;
import io.wirewatch.model.ArticleId;
import io.wirewatch.model.Cell;
import io.wirewatch.model.Evidence;
import io.wirewatch.model.Measure;
import io.wirewatch.model.Part;
import io.wirewatch.model.Span;
import io.wirewatch.model.StanceClass;
import io.wirewatch.model.Tally;
import io.wirewatch.model.TextCounts;
import io.wirewatch.model.Window;
import io.wirewatch.model.row.ActorRow;
import io.wirewatch.model.row.LedgerRow;
import io.wirewatch.model.row.Rows;
import io.wirewatch.model.row.StanceRow;
import io.wirewatch.sink.store.NotCounted;
import io.wirewatch.sink.summary.Summary;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** A summary with everything that makes laying out hard: long names, wide characters, markup and escapes from articles. */
final class Scenes {

    private static final String CORPUS = "seeds";
    private static final Instant AS_OF = Instant.parse("2020-11-17T01:00:00Z");
    private static final ActorCard LUKASHENKO = card("lukashenko", ActorType.PERSON, "Alexander Lukashenko");
    private static final ActorCard RUSSIA = card("country:RU", ActorType.COUNTRY, "Russia");
    private static final ActorCard CHINA = card("country:CN", ActorType.COUNTRY, "中华人民共和国");
    private static final ActorCard COUNCIL =
            card("org:cc", ActorType.ORGANISATION, "Coordination Council for the Transfer of Power in Belarus");

    private Scenes() {}

    static Summary summary() {
        return new Summary(
                CORPUS,
                Window.ALL,
                List.of(
                        actor(
                                LUKASHENKO,
                                5,
                                Map.of("mention.name", 40L, "mention.short", 71L),
                                "2020-08-15",
                                "2020-11-17"),
                        actor(RUSSIA, 3, Map.of("mention.name", 9L, "mention.metonym", 6L), "2020-08-15", "2020-08-23"),
                        actor(CHINA, 1, Map.of("mention.name", 2L), "2020-11-17", "2020-11-17"),
                        actor(COUNCIL, 1, Map.of("mention.name", 1L), "2019-12-31", "2020-08-23")),
                List.of(
                        stance(
                                LUKASHENKO,
                                StanceClass.PRAISE,
                                RUSSIA,
                                3,
                                2400,
                                "Lukashenko praised <b>Russia</b> | and | “the brotherly people” at https://example.org/x_y_z."),
                        stance(
                                RUSSIA,
                                StanceClass.ACCUSE,
                                COUNCIL,
                                1,
                                -700,
                                "The Kremlin accused the Council\u001b[31m of\nmeddling 🙂 *again*, as it has done ever since"
                                        + " the election of the ninth of August, in words that few had expected to hear.")),
                List.of(
                        new LedgerRow(CORPUS, "seeds", "2020-08-17", 6, 4, 1, 0, 1, 0),
                        new LedgerRow(CORPUS, "seeds", "undated", 1234, 1, 1233, 0, 0, 0)),
                List.of(new NotCounted("seeds", "produce", "empty", 1, "nothing in it", "seeds/a|b.txt")));
    }

    private static ActorRow actor(
            ActorCard card, long articles, Map<String, Long> mentions, String first, String last) {
        TreeMap<String, Long> counts = new TreeMap<>(mentions);
        if (card.equals(LUKASHENKO)) {
            counts.putAll(Map.of(
                    Measure.HELD + "PRAISE",
                    3L,
                    Measure.HELD_POLARITY,
                    2400L,
                    Measure.RECEIVED + "SANCTION",
                    4L,
                    Measure.RECEIVED_POLARITY,
                    -3200L));
        }
        Tally tally = new Tally(
                articles,
                TextCounts.of("t1"),
                new TreeSet<>(List.of("RFE/RL", "BBC")),
                counts,
                new TreeSet<>(List.of(card)),
                new TreeSet<>(List.of("d1")),
                Instant.parse(first + "T00:00:00Z"),
                Instant.parse(last + "T00:00:00Z"),
                List.of(evidence(card.name() + " was named here.")));
        return (ActorRow) Rows.ofWindow(Cell.ofActor(CORPUS, card.id()), Window.ALL, AS_OF, tally);
    }

    private static StanceRow stance(
            ActorCard holder, StanceClass stanceClass, ActorCard target, long times, long polarity, String sentence) {
        Tally tally = new Tally(
                1,
                TextCounts.of("t1"),
                new TreeSet<>(List.of("RFE/RL")),
                new TreeMap<>(Map.of(Measure.STANCES, times, Measure.POLARITY, polarity)),
                new TreeSet<>(List.of(holder, target)),
                new TreeSet<>(List.of("d1")),
                AS_OF,
                AS_OF,
                List.of(evidence(sentence)));
        Cell cell = Cell.ofStance(CORPUS, holder.id(), target.id(), stanceClass);
        return (StanceRow) Rows.ofWindow(cell, Window.ALL, AS_OF, tally);
    }

    private static Evidence evidence(String sentence) {
        return new Evidence(
                new ArticleId("u-1"),
                "https://example.org/a_(b)?x=1|2",
                "RFE/RL",
                Instant.parse("2020-08-17T10:00:00Z"),
                Part.TEXT,
                new Span(0, 5),
                sentence,
                new Span(0, 5),
                "rule",
                1);
    }

    private static ActorCard card(String id, ActorType type, String name) {
        return new ActorCard(new ActorId(id), type, name, null);
    }
}
