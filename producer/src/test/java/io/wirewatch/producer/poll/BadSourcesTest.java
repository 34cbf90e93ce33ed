package io.wirewatch.producer.poll;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.model.FeedState;
import io.wirewatch.model.RejectReason;
import io.wirewatch.model.row.HealthRow;
import io.wirewatch.producer.Unit;
import io.wirewatch.producer.extract.Hints;
import io.wirewatch.producer.rule.ArticleRules;
import io.wirewatch.producer.source.ArticleMaker;
import io.wirewatch.producer.source.ArticleSource;
import io.wirewatch.producer.source.Batch;
import io.wirewatch.producer.source.Cursor;
import io.wirewatch.producer.source.Fetched;
import io.wirewatch.producer.source.Limits;
import io.wirewatch.producer.source.SourceException;
import io.wirewatch.producer.source.SourceProvider;
import io.wirewatch.producer.source.SourceRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Plug-ins that do not keep to their part, beside one that does. */
class BadSourcesTest {

    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final Duration DEADLINE = Duration.ofMinutes(2);
    private static final PollLimits LIMITS = new PollLimits(4, LIMIT, 5, 100, 4);

    private final Map<String, Function<Cursor, Batch>> behaviours = new HashMap<>();
    private final Map<String, HealthRow> healths = new HashMap<>();
    private final Map<String, List<String>> cursors = new HashMap<>();
    private final CountDownLatch never = new CountDownLatch(1);

    @AfterEach
    void release() {
        never.countDown();
    }

    @Test
    void shouldIsolateEachAndKeepTheGoodOneOnTime() throws InterruptedException {
        // Given
        Fetched item = new ArticleMaker(Limits.DEFAULT)
                .refused(
                        RejectReason.NO_TEXT,
                        "made up",
                        origin(),
                        Clock.systemUTC().instant(),
                        new byte[0]);
        behaviours.put("good", after -> new Batch(List.of(item), new Cursor(next(after)), true));
        behaviours.put("throws", after -> {
            throw new IllegalStateException("no such thing");
        });
        behaviours.put("overflows", after -> overflow(1));
        behaviours.put("null", after -> null);
        behaviours.put("refuses", after -> {
            throw SourceException.gone("gone", "not here any more");
        });
        behaviours.put("stands", after -> new Batch(List.of(item), after, false));
        behaviours.put(
                "circles",
                after -> new Batch(List.of(item), new Cursor(after.position().equals("a") ? "b" : "a"), true));
        behaviours.put("floods", after -> new Batch(Collections.nCopies(101, item), new Cursor(next(after)), true));
        behaviours.put("pours", after -> new Batch(List.of(item), new Cursor(next(after)), false));
        behaviours.put("blocks", after -> block());
        behaviours.put("leaks", after -> leak());

        // When
        try (FeedRunner runner = runner()) {
            runner.plan(behaviours.keySet().stream().map(this::feed).toList());
            long end = System.nanoTime() + DEADLINE.toNanos();
            while (!isSeen() && System.nanoTime() < end) {
                runner.step(Duration.ofMillis(20));
            }
        }

        // Then
        assertThat(reasons())
                .containsEntry("throws", "plug-in-failed")
                .containsEntry("overflows", "plug-in-failed")
                .containsEntry("null", "plug-in-failed")
                .containsEntry("refuses", "gone")
                .containsEntry("stands", "cursor-stands-still")
                .containsEntry("circles", "cursor-goes-back")
                .containsEntry("floods", "too-many-items")
                .containsEntry("blocks", "too-slow")
                .containsEntry("leaks", "leaks-threads")
                .containsEntry("good", "ok")
                .containsEntry("pours", "ok");
        assertThat(healths.get("throws").detail()).contains("no such thing");
        assertThat(healths.get("blocks").state()).isEqualTo(FeedState.STUCK);
        assertThat(healths.get("good").counts().polls()).isGreaterThanOrEqualTo(10);
        assertThat(cursors.get("circles")).containsExactly("a", "b");
        assertThat(cursors).doesNotContainKeys("throws", "null", "stands", "floods", "blocks", "leaks");
        // a failing source is left in peace for longer and longer
        assertThat(healths.get("throws").counts().polls()).isLessThan(12);
    }

    /** Whether each bad one has had its turn, and the good one many, one of them while another blocked. */
    private boolean isSeen() {
        HealthRow good = healths.get("good");
        HealthRow blocks = healths.get("blocks");
        return healths.size() == behaviours.size()
                && good.counts().polls() >= 20
                && blocks.state() == FeedState.STUCK
                && "cursor-goes-back".equals(healths.get("circles").reason())
                && good.lastPoll().isAfter(blocks.lastPoll().plus(LIMIT));
    }

    private Map<String, String> reasons() {
        Map<String, String> reasons = new HashMap<>();
        healths.forEach((feed, health) -> reasons.put(feed, health.reason() == null ? "ok" : health.reason()));
        return reasons;
    }

    private static String next(Cursor after) {
        return Integer.toString(after.equals(Cursor.START) ? 1 : Integer.parseInt(after.position()) + 1);
    }

    private static io.wirewatch.model.Origin origin() {
        return new io.wirewatch.model.Origin("live", "made-up", "here");
    }

    private static Batch overflow(int depth) {
        return depth < 0 ? null : overflow(depth + 1);
    }

    /** Does not even listen when it is asked to stop. */
    private Batch block() {
        while (never.getCount() > 0) {
            try {
                never.await();
            } catch (InterruptedException e) {
                continue;
            }
        }
        return null;
    }

    private Batch leak() {
        for (int i = 0; i < 8; i++) {
            Thread thread = new Thread(this::block);
            thread.setDaemon(true);
            thread.start();
        }
        return new Batch(List.of(), new Cursor("x"), true);
    }

    private FeedRunner runner() {
        return new FeedRunner(
                Map.of("made-up", new MadeUp()),
                this::take,
                LIMITS,
                Clock.systemUTC(),
                new Random(1),
                Map.of(),
                Map.of());
    }

    private void take(Unit unit) {
        HealthRow health = unit.health();
        healths.put(health.feed(), health);
        if (unit.cursor() != null) {
            cursors.computeIfAbsent(health.feed(), feed -> new ArrayList<>())
                    .add(unit.cursor().position());
        }
    }

    private Feed feed(String name) {
        SourceRequest request =
                new SourceRequest("live", name, name, Hints.NONE, Map.of(), Limits.DEFAULT, Clock.systemUTC());
        return new Feed("made-up", request, Duration.ofMillis(100), ArticleRules.NONE, false);
    }

    private final class MadeUp implements SourceProvider {

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
                    return behaviours.get(request.feed()).apply(after);
                }

                @Override
                public void close() {
                    throw new IllegalStateException("cannot even be closed");
                }
            };
        }
    }
}
