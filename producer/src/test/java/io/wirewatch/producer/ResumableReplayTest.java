package io.wirewatch.producer;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.model.RejectReason;
import io.wirewatch.model.row.CursorRow;
import io.wirewatch.producer.source.ArticleSource;
import io.wirewatch.producer.source.Batch;
import io.wirewatch.producer.source.Cursor;
import io.wirewatch.producer.source.Fetched;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is published over several runs that are broken off between any two units. */
class ResumableReplayTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    private static final CursorRow.Key KEY = new CursorRow.Key("news", "news", "news@0");

    @ParameterizedTest
    @ValueSource(strings = {"max", "1x", "86400x"})
    void shouldPublishEachItemOnceWhateverUnitItIsBrokenOffBefore(String speed) {
        long seed = Long.getLong("test.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int round = 0; round < 30; round++) {
            // Given
            List<Fetched> items = items(random, 40 + random.nextInt(200));
            PublishOptions options =
                    new PublishOptions(Speed.parse(speed), null, null, 1 + random.nextInt(60), Duration.ofSeconds(1));
            Topic topic = new Topic(random);
            // When
            boolean isDone = false;
            while (!isDone) {
                topic.unitsLeft = 1 + random.nextInt(6);
                isDone = run(new Cutting(items, 1 + random.nextInt(30)), topic, options);
            }
            // Then
            assertThat(topic.items).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(items);
            assertThat(topic.cursor.finished()).isTrue();
            assertThat(topic.cursor.items()).isEqualTo(items.size());
        }
    }

    @Test
    void shouldLeaveOutWhatLiesOutsideTheWantedTimeOnceAndForAll() {
        // Given
        List<Fetched> items = List.of(
                Items.found(Items.article("Before", "2020-11-16T23:59:59Z")),
                Items.found(Items.article("Inside", "2020-11-17T00:00:00Z")));
        PublishOptions options = PublishOptions.DEFAULT.between(Instant.parse("2020-11-17T00:00:00Z"), null);
        Topic topic = new Topic(new Random(1));
        topic.unitsLeft = 9;
        // When
        PublishProgress totals = replay(topic, options).run(new Cutting(items, 10));
        // Then
        assertThat(topic.items).containsExactly(items.get(1));
        assertThat(totals.leftOut()).isEqualTo(1);
        assertThat(totals.sent()).isEqualTo(1);
        assertThat(topic.cursor.ahead()).isNull();
    }

    @Test
    void shouldMakeVisibleWhatIsDueBeforeItWaits() {
        // Given: an hour apart
        List<Fetched> items = List.of(
                Items.found(Items.article("One", "2020-11-17T00:00:00Z")),
                Items.found(Items.article("Two", "2020-11-17T01:00:00Z")));
        Topic topic = new Topic(new Random(1));
        topic.unitsLeft = 9;
        List<Integer> visible = new ArrayList<>();
        PublishOptions options = PublishOptions.DEFAULT.at(Speed.parse("1x"));
        // When
        new ResumableReplay(topic, KEY, null, options, told -> {}, CLOCK, time -> visible.add(topic.items.size()))
                .run(new Cutting(items, 10));
        // Then
        assertThat(visible).containsExactly(1);
    }

    private static boolean run(ArticleSource source, Topic topic, PublishOptions options) {
        try {
            replay(topic, options).run(source);
            return true;
        } catch (Killed e) {
            return false;
        }
    }

    private static ResumableReplay replay(Topic topic, PublishOptions options) {
        return new ResumableReplay(topic, KEY, topic.cursor, options, told -> {}, CLOCK, time -> {});
    }

    private static List<Fetched> items(Random random, int count) {
        List<Fetched> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Instant published = Instant.parse("2020-11-17T00:00:00Z").plusSeconds(random.nextInt(1_000_000));
            items.add(
                    random.nextInt(10) == 0
                            ? Items.refused(RejectReason.values()[i % 5])
                            : new Fetched.Found(
                                    Items.article("News " + i, published.toString()), random.nextInt(1 << 20)));
        }
        // refusals that look alike would hide one that is missing
        return items.stream().distinct().toList();
    }

    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Keeps what it is given, and dies before or after a unit. */
    private static final class Topic implements UnitSink {
        private final Random random;
        private final List<Fetched> items = new ArrayList<>();
        private CursorRow cursor;
        private int unitsLeft;

        Topic(Random random) {
            this.random = random;
        }

        @Override
        public void write(Unit unit) {
            unitsLeft--;
            boolean isKilled = unitsLeft == 0 && !unit.cursor().finished();
            if (!isKilled || random.nextBoolean()) {
                items.addAll(unit.items());
                cursor = unit.cursor();
            }
            if (isKilled) {
                throw new Killed();
            }
        }
    }

    /** A list, handed out in batches of this size; its cursor is the index of the next item. */
    private record Cutting(List<Fetched> items, int size) implements ArticleSource {

        @Override
        public String feed() {
            return "news";
        }

        @Override
        public Batch poll(Cursor after) {
            int begin = after.equals(Cursor.START) ? 0 : Integer.parseInt(after.position());
            int end = Math.min(items.size(), begin + size);
            return new Batch(items.subList(begin, end), new Cursor(Integer.toString(end)), end == items.size());
        }

        @Override
        public void close() {}
    }
}
