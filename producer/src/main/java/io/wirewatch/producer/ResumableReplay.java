package io.wirewatch.producer;

import io.wirewatch.model.Article;
import io.wirewatch.model.RejectReason;
import io.wirewatch.model.row.CursorRow;
import io.wirewatch.producer.source.ArticleSource;
import io.wirewatch.producer.source.Batch;
import io.wirewatch.producer.source.Cursor;
import io.wirewatch.producer.source.Fetched;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.common.errors.InterruptException;
import org.jspecify.annotations.Nullable;

/** One replay of one source, unit by unit, each with the position behind it. For one thread, and one replay. */
final class ResumableReplay {

    /** Enough for a transaction to cost next to nothing, little enough to be held and to be seen soon. */
    private static final int UNIT_ITEMS = 2000;

    private static final long UNIT_BYTES = 4L << 20;
    /** A wait that a reader would notice: what is due is made visible before it. */
    private static final Duration NOTICEABLE = Duration.ofMillis(20);

    private final UnitSink sink;
    private final CursorRow.Key key;
    private final PublishOptions options;
    private final Consumer<PublishProgress> progress;
    private final Clock clock;
    private final Pacer.Waiting waiting;
    private final Pacer pacer;
    private final TimeOrder order;
    private final ReplayPosition position;
    private final Instant begin;
    private final Map<RejectReason, Long> byReason = new EnumMap<>(RejectReason.class);
    private final List<Fetched> unit = new ArrayList<>();
    private long unitBytes;
    private long published;
    private long read;
    private long articles;
    private long refusals;
    private long leftOut;
    private long bytes;
    private Instant nextTelling;

    ResumableReplay(
            UnitSink sink,
            CursorRow.Key key,
            @Nullable CursorRow from,
            PublishOptions options,
            Consumer<PublishProgress> progress,
            Clock clock,
            Pacer.Waiting waiting) {
        this.sink = sink;
        this.key = key;
        this.options = options;
        this.progress = progress;
        this.clock = clock;
        this.waiting = waiting;
        this.pacer = new Pacer(options.speed(), clock, waiting);
        this.order = new TimeOrder(options.lookAhead());
        this.position = from == null
                ? new ReplayPosition(Cursor.START, null)
                : new ReplayPosition(new Cursor(from.position()), from.ahead());
        this.published = from == null ? 0 : from.items();
        this.begin = clock.instant();
        this.nextTelling = begin.plus(options.progressEvery());
    }

    /**
     * Publishes everything behind the position; returns when all of it is committed.
     *
     * @throws PublishException if Kafka does not take a unit
     */
    PublishProgress run(ArticleSource source) {
        try {
            Cursor cursor = position.base();
            boolean isOver = false;
            while (!isOver) {
                Batch batch = source.poll(cursor);
                long number = position.read(batch);
                for (Fetched item : batch.items()) {
                    take(item, number++);
                }
                cursor = batch.next();
                isOver = batch.isLast();
            }
            drain();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptException(e);
        }
        commit(true);
        progress.accept(totals());
        return totals();
    }

    private void take(Fetched item, long number) throws InterruptedException {
        if (position.isPublished(number)) {
            return;
        }
        read++;
        bytes += item.bytes();
        tell();
        if (!(item instanceof Fetched.Found found)) {
            publish(item, number);
            return;
        }
        Article article = found.article();
        if (!options.covers(article.published().at())) {
            leftOut++;
            position.publish(number);
        } else if (options.speed().isMax()) {
            publish(item, number);
        } else {
            TimeOrder.Held due =
                    order.add(new TimeOrder.Held(article, number, item.bytes())).orElse(null);
            if (due != null) {
                publishInTime(due);
            }
        }
    }

    private void drain() throws InterruptedException {
        for (TimeOrder.Held due = order.next().orElse(null);
                due != null;
                due = order.next().orElse(null)) {
            publishInTime(due);
        }
    }

    private void publishInTime(TimeOrder.Held due) throws InterruptedException {
        Duration left = pacer.left(due.article().published().at());
        if (left.compareTo(NOTICEABLE) > 0) {
            commit(false);
        }
        if (!left.isZero()) {
            waiting.await(left);
        }
        tell();
        publish(new Fetched.Found(due.article(), due.bytes()), due.number());
    }

    private void publish(Fetched item, long number) {
        unit.add(item);
        unitBytes += item.bytes();
        position.publish(number);
        if (unit.size() >= UNIT_ITEMS || unitBytes >= UNIT_BYTES) {
            commit(false);
        }
    }

    private void commit(boolean isFinished) {
        if (unit.isEmpty() && !isFinished) {
            return;
        }
        position.settle();
        published += unit.size();
        CursorRow cursor = new CursorRow(
                key, position.base().position(), position.ahead(), published, isFinished, clock.instant());
        sink.write(new Unit(unit, cursor, null));
        for (Fetched item : unit) {
            item.fold(article -> articles++, refusal -> {
                byReason.merge(refusal.reason(), 1L, Long::sum);
                return refusals++;
            });
        }
        unit.clear();
        unitBytes = 0;
    }

    private void tell() {
        Instant now = clock.instant();
        if (!now.isBefore(nextTelling)) {
            progress.accept(totals());
            nextTelling = now.plus(options.progressEvery());
        }
    }

    private PublishProgress totals() {
        return new PublishProgress(read, articles, refusals, leftOut, bytes, Duration.between(begin, clock.instant()));
    }

    Map<RejectReason, Long> byReason() {
        return byReason;
    }
}
