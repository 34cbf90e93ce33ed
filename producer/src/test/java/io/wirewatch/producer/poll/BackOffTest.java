package io.wirewatch.producer.poll;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.model.row.HealthRow;
import io.wirewatch.producer.extract.Hints;
import io.wirewatch.producer.rule.ArticleRules;
import io.wirewatch.producer.source.ArticleSource;
import io.wirewatch.producer.source.Batch;
import io.wirewatch.producer.source.Cursor;
import io.wirewatch.producer.source.Limits;
import io.wirewatch.producer.source.SourceException;
import io.wirewatch.producer.source.SourceProvider;
import io.wirewatch.producer.source.SourceRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A feed that fails is left in peace for longer and longer, by whichever process asks it next. */
class BackOffTest {

    private static final Duration INTERVAL = Duration.ofMinutes(15);

    private final Map<String, HealthRow> healths = new HashMap<>();
    private final AtomicInteger asked = new AtomicInteger();
    private Instant now = Instant.parse("2026-11-21T12:00:00Z");

    @Test
    void shouldKeepTheBackOffOverRestarts() throws InterruptedException {
        // Given: three processes, each of which asks once and fails
        for (int process = 0; process < 3; process++) {
            runUntilAsked(process + 1);
            now = healths.get("lost").nextPoll();
        }
        // When
        runUntilAsked(4);
        Duration pause = Duration.between(now, healths.get("lost").nextPoll());
        // Then: eight intervals by now, give or take a tenth
        assertThat(healths.get("lost").counts().failures()).isEqualTo(4);
        assertThat(pause).isBetween(INTERVAL.multipliedBy(7), INTERVAL.multipliedBy(9));
        // and a process that is started before then asks nobody
        now = now.plus(INTERVAL.multipliedBy(6));
        try (FeedRunner runner = started()) {
            assertThat(runner.isBusy()).isFalse();
            runner.step(Duration.ZERO);
        }
        assertThat(asked).hasValue(4);
    }

    private void runUntilAsked(int times) throws InterruptedException {
        try (FeedRunner runner = started()) {
            while (healths.isEmpty() || healths.get("lost").counts().failures() < times) {
                runner.step(Duration.ofMillis(100));
            }
        }
        assertThat(asked).hasValue(times);
    }

    private FeedRunner started() {
        FeedRunner runner = new FeedRunner(
                Map.of("made-up", new Failing()),
                unit -> healths.put(unit.health().feed(), unit.health()),
                PollLimits.DEFAULT,
                new Moving(),
                new Random(1),
                Map.of(),
                healths);
        SourceRequest request =
                new SourceRequest("live", "lost", "there", Hints.NONE, Map.of(), Limits.DEFAULT, new Moving());
        runner.plan(List.of(new Feed("made-up", request, INTERVAL, ArticleRules.NONE, false)));
        return runner;
    }

    private final class Failing implements SourceProvider {

        @Override
        public String kind() {
            return "made-up";
        }

        @Override
        public ArticleSource open(SourceRequest request) {
            return new ArticleSource() {
                @Override
                public String feed() {
                    return request.feed();
                }

                @Override
                public Batch poll(Cursor after) {
                    asked.incrementAndGet();
                    throw SourceException.of("server-error", "the answer is status 500", null);
                }

                @Override
                public void close() {}
            };
        }
    }

    private final class Moving extends Clock {

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
