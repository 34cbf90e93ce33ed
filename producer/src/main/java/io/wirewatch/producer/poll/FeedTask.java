package io.wirewatch.producer.poll;

import io.wirewatch.model.row.CursorRow;
import io.wirewatch.model.row.HealthRow;
import io.wirewatch.producer.language.DetectedSource;
import io.wirewatch.producer.source.ArticleSource;
import io.wirewatch.producer.source.Batch;
import io.wirewatch.producer.source.Cursor;
import io.wirewatch.producer.source.SourceException;
import io.wirewatch.producer.source.SourceProvider;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/** What the runner knows of one feed. All but {@link #opened} is touched by the runner's thread alone. */
final class FeedTask {

    /** Positions that are remembered, to see a source that goes round in circles. */
    private static final int REMEMBERED = 64;

    private final Feed feed;
    private final SourceProvider provider;
    private final ThreadGroup threads;
    private final Set<Cursor> passed = new LinkedHashSet<>();
    private volatile @Nullable ArticleSource source;
    private Cursor cursor;
    private long items;
    private @Nullable HealthRow health;
    private Instant nextPoll;
    private int batchesInARow;
    private @Nullable Poll running;
    private boolean isStuck;

    FeedTask(Feed feed, SourceProvider provider, @Nullable CursorRow stored, @Nullable HealthRow health, Instant due) {
        this.feed = feed;
        this.provider = provider;
        this.threads = new ThreadGroup("feed-" + feed.label());
        this.cursor = stored == null ? Cursor.START : new Cursor(stored.position());
        this.items = stored == null ? 0 : stored.items();
        this.health = health;
        this.nextPoll = due;
    }

    Feed feed() {
        return feed;
    }

    ThreadGroup threads() {
        return threads;
    }

    @Nullable
    HealthRow health() {
        return health;
    }

    Instant nextPoll() {
        return nextPoll;
    }

    Cursor cursor() {
        return cursor;
    }

    @Nullable
    Poll running() {
        return running;
    }

    boolean isStuck() {
        return isStuck;
    }

    boolean isDue(Instant now) {
        return running == null && !nextPoll.isAfter(now);
    }

    /** On the thread of the poll: a provider is as little to be trusted as its source. */
    private ArticleSource opened() {
        ArticleSource open = source;
        if (open == null) {
            open = DetectedSource.of(provider.open(feed.request()), feed.isLanguageDetected());
            source = open;
        }
        return open;
    }

    void start(Instant now, BlockingQueue<Poll> done) {
        Poll poll = new Poll(this, this::opened, cursor, now, done);
        running = poll;
        poll.start();
    }

    /** The poll took too long: it is left alone, and the source with it. */
    void abandon() {
        isStuck = true;
        Poll poll = running;
        if (poll != null) {
            poll.interrupt();
        }
    }

    /** The poll is over; whether it had been given up before. */
    boolean end() {
        boolean wasStuck = isStuck;
        isStuck = false;
        running = null;
        return wasStuck;
    }

    /**
     * Returns if an answer may be taken.
     *
     * @throws SourceException why it may not
     */
    void check(Batch batch, PollLimits limits) {
        if (batch.items().size() > limits.items()) {
            throw SourceException.of(
                    "too-many-items",
                    batch.items().size() + " items in one answer, the limit is " + limits.items(),
                    null);
        }
        boolean isMove = !batch.next().equals(cursor);
        if (!isMove && !batch.isLast()) {
            throw SourceException.of("cursor-stands-still", "more is to come, but the cursor stands still", null);
        }
        if (isMove && passed.contains(batch.next())) {
            throw SourceException.of("cursor-goes-back", "the cursor went back to where it has been before", null);
        }
        int left = threads.activeCount();
        if (left > limits.threads()) {
            throw SourceException.of("leaks-threads", left + " threads are left behind by the source", null);
        }
    }

    /** Moves on behind an answer that is published. */
    void moved(CursorRow row, HealthRow newHealth) {
        Cursor next = new Cursor(row.position());
        if (!next.equals(cursor)) {
            passed.add(cursor);
            if (passed.size() > REMEMBERED) {
                passed.remove(passed.iterator().next());
            }
        }
        cursor = next;
        items = row.items();
        health = newHealth;
        nextPoll = newHealth.nextPoll();
    }

    void failed(HealthRow newHealth) {
        health = newHealth;
        nextPoll = newHealth.nextPoll();
        batchesInARow = 0;
        reopen();
    }

    /** Forgets the source: the next poll opens another one. */
    void reopen() {
        ArticleSource open = source;
        source = null;
        if (open != null && running == null) {
            close(open);
        }
    }

    private static void close(ArticleSource open) {
        try {
            open.close();
        } catch (RuntimeException e) {
            // a source that cannot even be closed has failed before, and its health says so
            return;
        }
    }

    /** Counts an answer; whether the feed may give another one at once. */
    boolean mayGoOn(Batch batch, PollLimits limits) {
        batchesInARow = batch.isLast() ? 0 : batchesInARow + 1;
        if (batchesInARow >= limits.batches()) {
            batchesInARow = 0;
            return false;
        }
        return !batch.isLast();
    }

    long items() {
        return items;
    }
}
