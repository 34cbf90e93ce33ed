package io.wirewatch.producer.poll;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.model.Article;
import io.wirewatch.model.FeedState;
import io.wirewatch.model.row.HealthRow;
import io.wirewatch.producer.Unit;
import io.wirewatch.producer.extract.Hints;
import io.wirewatch.producer.fetch.FetchLimits;
import io.wirewatch.producer.fetch.FetchSettings;
import io.wirewatch.producer.fetch.HostLookup;
import io.wirewatch.producer.fetch.HostileServer;
import io.wirewatch.producer.fetch.WebFetcher;
import io.wirewatch.producer.robots.Robots;
import io.wirewatch.producer.rule.ArticleRules;
import io.wirewatch.producer.source.Fetched;
import io.wirewatch.producer.source.Limits;
import io.wirewatch.producer.source.SourceRequest;
import io.wirewatch.producer.web.Web;
import io.wirewatch.producer.web.WebProvider;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two hundred feeds, each on a host of its own, some of them as bad as they come. */
class TwoHundredFeedsTest {

    private static final int GOOD = 156;
    private static final Duration INTERVAL = Duration.ofSeconds(1);
    /** A drip is cut off after three seconds; nobody may wait for that. Where the machine stood still, its pause counts as well. */
    private static final Duration ON_TIME = Duration.ofMillis(2900);

    private static final int POLLS = 8;
    private static final Duration DEADLINE = Duration.ofMinutes(3);
    private static final Clock CLOCK = Clock.systemUTC();
    private static final FetchLimits LIMITS =
            new FetchLimits(Duration.ofSeconds(3), Duration.ofSeconds(2), 1 << 20, 5, 100, Duration.ZERO);

    private final HostileServer server = new HostileServer();
    private final HostLookup everywhere = host -> new InetAddress[] {InetAddress.getByName("127.0.0.1")};
    private final WebFetcher fetcher =
            new WebFetcher(new FetchSettings(FetchSettings.USER_AGENT, true, 64, LIMITS), CLOCK, everywhere);
    private final Map<String, String> reasons = new HashMap<>();
    private final List<Feed> feeds = new ArrayList<>();
    private final Map<String, List<Instant>> polls = new HashMap<>();
    private final Map<String, HealthRow> healths = new HashMap<>();
    private final Map<String, Integer> articles = new HashMap<>();
    private long readDespiteAll;
    private Duration longestStep = Duration.ZERO;

    @AfterEach
    void close() {
        fetcher.close();
        server.close();
    }

    @Test
    void shouldReadTheGoodOnesOnTimeAndNameEachBadOne() throws InterruptedException {
        // Given
        for (int i = 0; i < GOOD; i++) {
            good(i);
        }
        for (int round = 0; round < 4; round++) {
            bad(round);
        }
        assertThat(feeds).hasSize(200);
        long early;
        long late;
        // When
        try (FeedRunner runner = runner()) {
            runner.plan(feeds);
            run(runner, POLLS / 2);
            early = usedBytes();
            run(runner, POLLS);
            late = usedBytes();
        }
        // Then: each good one again and again, never much later than it should; a machine that is slow is slow to all
        // of them
        Duration onTime = longer(ON_TIME, usualGap().multipliedBy(3)).plus(longestStep);
        assertThat(feeds).filteredOn(feed -> !reasons.containsKey(feed.label())).allSatisfy(feed -> {
            assertThat(polls.get(feed.label())).as(feed.label()).hasSizeGreaterThanOrEqualTo(POLLS);
            assertThat(gaps(feed)).as(feed.label()).allSatisfy(gap -> assertThat(gap)
                    .isLessThan(onTime));
            assertThat(healths.get(feed.label()).state()).isEqualTo(FeedState.OK);
        });
        // each of its articles once, as many as it has shown
        assertThat(articles.values()).containsOnly(1);
        assertThat(articles.size()).isGreaterThan(GOOD * (POLLS - 1));
        // each bad one by name
        Map<String, String> named = new HashMap<>();
        reasons.keySet().forEach(label -> named.put(label, nameOf(healths.get(label))));
        assertThat(named).isEqualTo(reasons);
        // what can be read of a broken one is read
        assertThat(readDespiteAll).isPositive();
        assertThat(late - early).as("bytes of heap more").isLessThan(24L << 20);
    }

    private List<Duration> gaps(Feed feed) {
        List<Instant> at = polls.get(feed.label());
        return IntStream.range(1, at.size())
                .mapToObj(i -> Duration.between(at.get(i - 1), at.get(i)))
                .toList();
    }

    /** The median over the good feeds. */
    private Duration usualGap() {
        List<Duration> gaps = feeds.stream()
                .filter(feed -> !reasons.containsKey(feed.label()))
                .flatMap(feed -> gaps(feed).stream())
                .sorted()
                .toList();
        return gaps.get(gaps.size() / 2);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static String nameOf(HealthRow health) {
        return switch (health.state()) {
            case OK -> health.bozo() ? "bozo " + String.valueOf(health.detail()).replaceFirst(":.*", "") : "ok";
            case UNCHANGED -> "unchanged";
            default -> health.reason();
        };
    }

    /** Until each good feed was asked so often, and each bad one showed what it is. */
    private void run(FeedRunner runner, int times) throws InterruptedException {
        long end = System.nanoTime() + DEADLINE.toNanos();
        while (System.nanoTime() < end && !isSeen(times)) {
            long begin = System.nanoTime();
            runner.step(Duration.ofMillis(50));
            Duration step = Duration.ofNanos(System.nanoTime() - begin);
            longestStep = longer(longestStep, step);
        }
    }

    private boolean isSeen(int times) {
        return healths.size() == feeds.size()
                && feeds.stream()
                        .filter(feed -> !reasons.containsKey(feed.label()))
                        .allMatch(feed -> polls.get(feed.label()).size() >= times);
    }

    private static long usedBytes() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private FeedRunner runner() {
        Web web = new Web(fetcher, new Robots(fetcher, CLOCK));
        return new FeedRunner(
                Map.of(WebProvider.KIND, new WebProvider(web)),
                this::take,
                new PollLimits(64, Duration.ofSeconds(10), 10, 1000, 8),
                CLOCK,
                new Random(1),
                Map.of(),
                Map.of());
    }

    private void take(Unit unit) {
        HealthRow health = unit.health();
        healths.put(health.feed(), health);
        polls.computeIfAbsent(health.feed(), label -> new ArrayList<>()).add(health.lastPoll());
        for (Fetched item : unit.items()) {
            Article article = ((Fetched.Found) item).article();
            if (reasons.containsKey(health.feed())) {
                readDespiteAll++;
            } else {
                articles.merge(article.id() + " " + article.version(), 1, Integer::sum);
            }
        }
    }

    private void feed(String label, String path) {
        String url = server.url(label + ".test", path);
        SourceRequest request = new SourceRequest("live", label, url, Hints.NONE, Map.of(), Limits.DEFAULT, CLOCK);
        feeds.add(new Feed(WebProvider.KIND, request, INTERVAL, ArticleRules.NONE, false));
    }

    /** One more article at each poll. */
    private void good(int number) {
        AtomicInteger asked = new AtomicInteger();
        String path = "/good/" + number;
        server.on(
                path,
                (request, answer) -> answer.send(
                        200, "Content-Type: application/rss+xml\r\n", rss("good" + number, asked.incrementAndGet())));
        feed("good" + number, path);
    }

    private static String rss(String host, int count) {
        StringBuilder rss =
                new StringBuilder("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>News</title>");
        for (int i = count; i > Math.max(0, count - 20); i--) {
            rss.append("<item><title>Item ")
                    .append(i)
                    .append("</title><link>http://")
                    .append(host)
                    .append(".test/")
                    .append(i)
                    .append("</link><pubDate>Fri, 20 Nov 2026 10:00:00 GMT</pubDate><description>")
                    .append("The ministers met in Minsk on Friday and spoke about the item ")
                    .append(i)
                    .append(". ".repeat(2))
                    .append("Nothing was decided, they said. ".repeat(20))
                    .append("</description></item>");
        }
        return rss.append("</channel></rss>").toString();
    }

    private void bad(int round) {
        byte[] bomb = HostileServer.gzip(new byte[8 << 20]);
        String whole = rss("bad", 3);
        bad("drip", round, "too-slow", (request, answer) -> {
            answer.head(200, "");
            answer.forEver(new byte[] {' '}, 100);
        });
        bad("silent", round, "too-slow", (request, answer) -> answer.forEver(new byte[0], 200));
        bad("endless", round, "too-large", (request, answer) -> {
            answer.head(200, "");
            answer.forEver(new byte[32 * 1024], 1);
        });
        bad(
                "loop",
                round,
                "redirect-loop",
                (request, answer) -> answer.send(301, "Location: " + request.path() + "\r\n", ""));
        bad("busy", round, "too-many-requests", (request, answer) -> answer.send(429, "Retry-After: 60\r\n", ""));
        bad("same", round, "unchanged", (request, answer) -> answer.head(304, ""));
        bad("gone", round, "gone", (request, answer) -> answer.send(410, "", ""));
        bad(
                "bomb",
                round,
                "compression-bomb",
                (request, answer) -> answer.send(200, "Content-Encoding: gzip\r\n", bomb));
        bad("reset", round, "reset", (request, answer) -> answer.reset());
        bad("short", round, "bozo wrong-length", (request, answer) -> {
            answer.head(200, "Content-Length: 99999\r\n");
            answer.bytes(whole.substring(0, whole.length() - 100).getBytes(StandardCharsets.UTF_8));
        });
        bad(
                "words",
                round,
                "not-a-feed",
                (request, answer) -> answer.send(200, "Content-Type: text/plain\r\n", "hello"));
    }

    private void bad(String name, int round, String reason, HostileServer.Behaviour behaviour) {
        String label = name + round;
        reasons.put(label, reason);
        server.on("/" + label, behaviour);
        feed(label, "/" + label);
    }
}
