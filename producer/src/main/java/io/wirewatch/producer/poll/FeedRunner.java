package io.wirewatch.producer.poll;

import io.wirewatch.model.row.CursorRow;
import io.wirewatch.model.row.HealthRow;
import io.wirewatch.producer.Unit;
import io.wirewatch.producer.UnitSink;
import io.wirewatch.producer.rule.Filter;
import io.wirewatch.producer.source.Batch;
import io.wirewatch.producer.source.Fetched;
import io.wirewatch.producer.source.SourceException;
import io.wirewatch.producer.source.SourceProvider;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Asks feeds when they are due, and publishes what they answer. For one thread, which calls {@link #step} again and again. */
public final class FeedRunner implements AutoCloseable {

    private final Map<String, SourceProvider> providers;
    private final UnitSink sink;
    private final PollLimits limits;
    private final Clock clock;
    private final NextPoll nextPoll;
    private final Map<CursorRow.Key, CursorRow> cursors;
    private final Map<String, HealthRow> healths;
    private final Map<String, FeedTask> tasks = new LinkedHashMap<>();
    private final BlockingQueue<Poll> done = new LinkedBlockingQueue<>();
    private int running;

    /**
     * A runner without feeds.
     *
     * @param providers who opens sources, by kind
     * @param sink where answers go; it decides what of them is visible when
     * @param cursors how far feeds were published before
     * @param healths how they were
     */
    public FeedRunner(
            Map<String, SourceProvider> providers,
            UnitSink sink,
            PollLimits limits,
            Clock clock,
            Random random,
            Map<CursorRow.Key, CursorRow> cursors,
            Map<String, HealthRow> healths) {
        this.providers = Map.copyOf(providers);
        this.sink = sink;
        this.limits = limits;
        this.clock = clock;
        this.nextPoll = new NextPoll(random);
        this.cursors = new HashMap<>(cursors);
        this.healths = new HashMap<>(healths);
    }

    /** Takes over a list of feeds: new ones are asked at once, those that are as they were go on, all others are asked no more. */
    public void plan(List<Feed> feeds) {
        Map<String, FeedTask> planned = new LinkedHashMap<>();
        for (Feed feed : feeds) {
            FeedTask old = tasks.get(feed.label());
            planned.put(feed.label(), old != null && old.feed().equals(feed) ? old : task(feed, old));
        }
        for (FeedTask old : tasks.values()) {
            if (planned.get(old.feed().label()) != old) {
                leave(old);
            }
        }
        tasks.clear();
        tasks.putAll(planned);
    }

    private FeedTask task(Feed feed, @Nullable FeedTask old) {
        SourceProvider provider = providers.get(feed.kind());
        if (provider == null) {
            throw new IllegalArgumentException("nobody opens feeds of the kind '" + feed.kind() + "'");
        }
        HealthRow health = healths.get(feed.label());
        if (health == null || !health.address().equals(feed.request().address())) {
            return new FeedTask(feed, provider, cursors.get(feed.key()), null, clock.instant());
        }
        // A changed entry is tried at once: whoever changed it wants to see what it does now.
        Instant due = old == null ? earlier(health.nextPoll(), health, feed) : clock.instant();
        return new FeedTask(feed, provider, cursors.get(feed.key()), health, due);
    }

    /** A shorter interval than at the last poll counts from there. */
    private static Instant earlier(Instant stored, HealthRow health, Feed feed) {
        Instant wanted = health.lastPoll().plus(feed.interval());
        return health.counts().failures() == 0 && wanted.isBefore(stored) ? wanted : stored;
    }

    private void leave(FeedTask task) {
        Poll poll = task.running();
        if (poll != null) {
            poll.interrupt();
        }
        task.reopen();
    }

    /**
     * Starts what is due, and takes the answers that come within a time.
     *
     * @param wait how long to wait for the first answer
     * @throws io.wirewatch.producer.PublishException if the sink does not take a unit
     * @throws InterruptedException if the thread is interrupted
     */
    public void step(Duration wait) throws InterruptedException {
        giveUpOnTheSlow();
        startTheDue();
        Poll first = done.poll(wait.toMillis(), TimeUnit.MILLISECONDS);
        for (Poll poll = first; poll != null; poll = done.poll()) {
            take(poll);
        }
    }

    private void startTheDue() {
        Instant now = clock.instant();
        List<FeedTask> due = tasks.values().stream()
                .filter(task -> task.isDue(now))
                .sorted(Comparator.comparing(FeedTask::nextPoll))
                .limit(Math.max(0, limits.atOnce() - running))
                .toList();
        for (FeedTask task : due) {
            running++;
            task.start(now, done);
        }
    }

    private void giveUpOnTheSlow() {
        Instant now = clock.instant();
        for (FeedTask task : tasks.values()) {
            Poll poll = task.running();
            if (poll != null
                    && !task.isStuck()
                    && poll.begin().plus(limits.time()).isBefore(now)) {
                task.abandon();
                running--;
                String detail =
                        "no answer after " + limits.time().toSeconds() + " s; it is asked again when it gave one";
                publish(task, Healths.stuck(task, detail, poll.begin(), now.plus(limits.time())));
            }
        }
    }

    private void publish(FeedTask task, HealthRow health) {
        sink.write(new Unit(List.of(), null, health));
        healths.put(task.feed().label(), health);
        task.failed(health);
    }

    private void take(Poll poll) {
        FeedTask task = poll.task();
        boolean wasStuck = task.end();
        if (!wasStuck) {
            running--;
        }
        if (tasks.get(task.feed().label()) != task) {
            task.reopen();
            return; // it was taken off the list while it was asked
        }
        try {
            Batch batch = poll.answer();
            if (wasStuck) {
                throw SourceException.of("too-slow", "the answer came after the time limit, and was not taken", null);
            }
            task.check(batch, limits);
            publish(task, batch, poll.begin());
        } catch (SourceException e) {
            publish(task, e, poll.begin());
        }
    }

    private void publish(FeedTask task, Batch batch, Instant begin) {
        Instant now = clock.instant();
        Feed feed = task.feed();
        List<Fetched> items = new Filter(feed.rules()).apply(batch.items(), now);
        Instant next = task.mayGoOn(batch, limits)
                ? now
                : nextPoll.afterSuccess(begin, feed.interval(), batch.note().notBefore());
        HealthRow health = Healths.after(task, batch, items, begin, next);
        CursorRow cursor =
                new CursorRow(feed.key(), batch.next().position(), null, task.items() + items.size(), false, now);
        sink.write(new Unit(items, cursor, health));
        cursors.put(feed.key(), cursor);
        healths.put(feed.label(), health);
        task.moved(cursor, health);
    }

    private void publish(FeedTask task, SourceException failure, Instant begin) {
        HealthRow before = task.health();
        int failures = before == null ? 1 : before.counts().failures() + 1;
        Instant now = clock.instant();
        Instant next = failure.isGone()
                ? nextPoll.afterGone(now)
                : nextPoll.afterFailure(
                        now,
                        task.feed().interval(),
                        failures,
                        failure.retryAfter().orElse(Duration.ZERO));
        publish(task, Healths.after(task, failure, begin, next));
    }

    /** Whether a feed is being asked, or is due. */
    public boolean isBusy() {
        Instant now = clock.instant();
        return running > 0 || tasks.values().stream().anyMatch(task -> task.isDue(now));
    }

    /** Asks nothing more; answers that are under way are not waited for. */
    @Override
    public void close() {
        tasks.values().forEach(this::leave);
        tasks.clear();
    }
}
