package io.wirewatch.wire;

import io.wirewatch.model.ArticleId;
import io.wirewatch.model.ArticleKey;
import io.wirewatch.model.Cell;
import io.wirewatch.model.Contribution.Sender;
import io.wirewatch.model.Contribution.Share;
import io.wirewatch.model.Contribution.Tick;
import io.wirewatch.model.FeedState;
import io.wirewatch.model.FoldedArticle;
import io.wirewatch.model.Measure;
import io.wirewatch.model.Pane;
import io.wirewatch.model.Tally;
import io.wirewatch.model.Window;
import io.wirewatch.model.row.AlertRow;
import io.wirewatch.model.row.Counts;
import io.wirewatch.model.row.CursorRow;
import io.wirewatch.model.row.HealthRow;
import io.wirewatch.model.row.Period;
import io.wirewatch.model.row.ProgressRow;
import io.wirewatch.model.row.Row;
import io.wirewatch.model.row.RowKey;
import io.wirewatch.model.row.Rows;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Records of every topic, with their keys. */
final class Records {

    private static final Topics TOPICS = Topics.DEFAULT;
    private static final Instant AS_OF = Instant.parse("2020-11-17T15:00:00Z");
    private static final Sender SENDER = new Sender("articles", 3);

    private Records() {}

    /** A record with the topic it belongs to. */
    record Sample<K, V>(Topic<K, V> topic, K key, V value) {

        byte[] keyBytes() {
            return topic.key().serializer().serialize(topic.name(), key);
        }

        byte[] valueBytes() {
            return topic.value().serializer().serialize(topic.name(), value);
        }

        K keyAgain() {
            return topic.key().deserializer().deserialize(topic.name(), keyBytes());
        }

        V valueAgain() {
            return topic.value().deserializer().deserialize(topic.name(), valueBytes());
        }

        @Override
        public String toString() {
            return topic.name() + " " + value.getClass().getSimpleName();
        }
    }

    static Stream<Sample<?, ?>> all() {
        return Stream.of(inputs(), inside(), polling(), tables()).flatMap(samples -> samples);
    }

    private static Stream<Sample<?, ?>> inputs() {
        return Stream.of(
                new Sample<>(TOPICS.articles(), Fixtures.article().id(), Fixtures.article()),
                new Sample<>(TOPICS.articles(), Fixtures.bareArticle().id(), Fixtures.bareArticle()),
                new Sample<>(TOPICS.rejected(), "seeds", Fixtures.rejected()),
                new Sample<>(TOPICS.tagged(), ArticleKey.of(Fixtures.article()), Fixtures.tagged()),
                new Sample<>(
                        TOPICS.texts(),
                        ArticleKey.of(Fixtures.article()),
                        new FoldedArticle(Fixtures.CORPUS, Fixtures.article().id(), new ArticleId("a-1"), 0.8125)));
    }

    private static Stream<Sample<?, ?>> inside() {
        Pane pane = Fixtures.paneOf(Fixtures.actorCell());
        ProgressRow progress = new ProgressRow(SENDER, 1, 4711);
        return Stream.of(
                new Sample<>(TOPICS.contributions(), "k", new Share(SENDER, pane, Fixtures.actorTally())),
                new Sample<>(TOPICS.contributions(), "k", new Share(SENDER, pane, Tally.EMPTY)),
                new Sample<>(
                        TOPICS.contributions(),
                        "k",
                        new Tick(SENDER, 17, new TreeMap<>(Map.of("seeds", Fixtures.HOUR)))),
                new Sample<>(TOPICS.textPrints(), "k", new byte[] {1, 2}),
                new Sample<>(TOPICS.textLinks(), "k", new byte[] {3}),
                new Sample<>(TOPICS.progress(), progress.key(), progress));
    }

    private static Stream<Sample<?, ?>> polling() {
        CursorRow.Key key = new CursorRow.Key("live", "rferl", "https://www.rferl.org/api/");
        CursorRow cursor = new CursorRow(key, "{\"etag\":\"\\\"v1\\\"\"}", null, 12, false, AS_OF);
        CursorRow replayed = new CursorRow(key, "a.txt\n3", "BQ==", 256, true, AS_OF);
        HealthRow well = new HealthRow(
                "rferl",
                "live",
                "feed",
                key.address(),
                FeedState.OK,
                null,
                null,
                false,
                AS_OF,
                AS_OF,
                AS_OF.plusSeconds(900),
                new HealthRow.Counts(17, 0, 2, 120, 1, 3),
                Fixtures.PUBLISHED);
        HealthRow ill = new HealthRow(
                "tass",
                "live",
                "feed",
                "https://tass.com/rss",
                FeedState.FAILING,
                "too-slow",
                "not finished after 30 s",
                false,
                AS_OF,
                null,
                AS_OF.plusSeconds(900),
                new HealthRow.Counts(1, 1, 0, 0, 0, 0),
                null);
        return Stream.of(
                new Sample<>(TOPICS.cursors(), key, cursor),
                new Sample<>(TOPICS.cursors(), key, replayed),
                new Sample<>(TOPICS.feedHealth(), "rferl", well),
                new Sample<>(TOPICS.feedHealth(), "tass", ill));
    }

    private static Stream<Sample<?, ?>> tables() {
        Cell pair = Cell.ofPair(Fixtures.CORPUS, Fixtures.PUTIN.id(), Fixtures.LUKASHENKO.id());
        Cell publisher = Cell.ofPublisher(Fixtures.CORPUS, "RFE/RL \"Свабода\"");
        Tally pairTally = Fixtures.tally(Map.of(Measure.SENTENCES, 2L), Fixtures.PUTIN, Fixtures.LUKASHENKO);
        return Stream.of(
                byHour(TOPICS.actorHours(), Fixtures.actorCell(), Fixtures.actorTally()),
                rolling(TOPICS.actorRolling(), Fixtures.actorCell(), Window.DAY, Fixtures.actorTally()),
                rolling(TOPICS.actorRolling(), Fixtures.actorCell(), Window.ALL, Fixtures.actorTally()),
                byHour(TOPICS.stanceHours(), Fixtures.stanceCell(), Fixtures.stanceTally()),
                rolling(TOPICS.stanceRolling(), Fixtures.stanceCell(), Window.WEEK, Fixtures.stanceTally()),
                byHour(TOPICS.pairs(), pair, pairTally),
                byHour(TOPICS.publisherHours(), publisher, Fixtures.tally(Map.of())),
                ledger("2020-11-17"),
                ledger("undated"),
                alert(3.5, 12.25),
                alert(null, null));
    }

    @SuppressWarnings("unchecked") // a table's cell gives that table's rows
    private static <V extends Row> Sample<RowKey, V> byHour(Topic<RowKey, V> topic, Cell cell, Tally tally) {
        Pane pane = Fixtures.paneOf(cell);
        return new Sample<>(topic, RowKey.of(pane), (V) Rows.ofPane(pane, tally));
    }

    @SuppressWarnings("unchecked") // as above
    private static <V extends Row> Sample<RowKey, V> rolling(
            Topic<RowKey, V> topic, Cell cell, Window window, Tally tally) {
        return new Sample<>(topic, RowKey.of(cell, window), (V) Rows.ofWindow(cell, window, AS_OF, tally));
    }

    private static Sample<RowKey, ?> alert(@Nullable Double expected, @Nullable Double score) {
        Cell cell =
                Cell.ofAlert(Fixtures.CORPUS, "burst", Fixtures.LUKASHENKO.id().value());
        Instant hour = Fixtures.paneOf(cell).hour();
        Tally tally = Fixtures.actorTally();
        AlertRow row = new AlertRow(
                Fixtures.CORPUS,
                "burst",
                "burst",
                Fixtures.LUKASHENKO.id().value(),
                Fixtures.LUKASHENKO.name(),
                "any actor: score >= 3.0",
                new Period(hour, null, hour, hour.plusSeconds(3600)),
                Counts.of(tally),
                expected,
                score,
                List.of("c-1", "c-2"),
                tally.evidence(),
                tally.dictionaries());
        return new Sample<>(TOPICS.alerts(), new RowKey(cell, hour, null), row);
    }

    private static Sample<RowKey, ?> ledger(String day) {
        Pane pane = new Pane(Cell.ofLedger(Fixtures.CORPUS, "seeds", day), Pane.NO_HOUR);
        Tally tally = Tally.ofCounts(Map.of(Measure.READ, 7L, Measure.COUNTED, 5L, Measure.DUPLICATE, 2L));
        return byHour(TOPICS.ledger(), pane.cell(), tally);
    }
}
