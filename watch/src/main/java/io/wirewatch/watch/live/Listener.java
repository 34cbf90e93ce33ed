package io.wirewatch.watch.live;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * One who listens to a topic: a place in its log, and at most one batch on the wire. Thread-safe.
 *
 * <p>It is {@code isBusy} from the moment a batch is made until it was taken; nothing else is made meanwhile. So what waits for a
 * slow listener waits in the log, which is the same for all.
 */
final class Listener implements Outlet.Done {

    /** A batch on the wire: enough to keep a wire busy, small enough to have for each of a thousand listeners. */
    private static final int BATCH_BYTES = 32 * 1024;

    private static final int BATCH_EVENTS = 100;

    private final LiveLog log;
    private final Place place;
    private final Outlet outlet;
    private final Executor executor;
    private final Reread reread;

    /** The number of the next event in the log; -1 while older ones are read from Kafka. */
    private long number = -1;

    private boolean isBusy;
    private boolean isOver;
    private boolean isLastWords;
    private long busySince;

    Listener(LiveLog log, Place place, Outlet outlet, Executor executor, Reread reread) {
        this.log = log;
        this.place = place;
        this.outlet = outlet;
        this.executor = executor;
        this.reread = reread;
    }

    /** Looks whether there is something to send; returns at once. */
    void wake() {
        if (!isBusyOrOver()) {
            executor.execute(this::send);
        }
    }

    private synchronized boolean isBusyOrOver() {
        return isBusy || isOver;
    }

    private void send() {
        ByteBuffer batch;
        synchronized (this) {
            if (isBusy || isOver) {
                return;
            }
            batch = nextBatch();
            if (batch == null) {
                return;
            }
            isBusy = true;
            busySince = System.nanoTime();
        }
        if (batch.hasRemaining()) {
            outlet.write(batch, this);
        } else {
            reread.later(this, place.topic(), log.begin());
        }
    }

    /** The next bytes; null where there is nothing, and empty where Kafka must be asked. */
    private @Nullable ByteBuffer nextBatch() {
        if (number < 0) {
            number = log.numberFrom(place.next());
            if (number < 0) {
                return ByteBuffer.allocate(0);
            }
        }
        List<Event> events = log.from(number, BATCH_EVENTS);
        if (events == null) {
            isLastWords = true;
            return ByteBuffer.wrap(place.dropped().getBytes(StandardCharsets.UTF_8));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Event event : events) {
            if (bytes.size() > BATCH_BYTES) {
                break;
            }
            number++;
            place.pass(event, bytes);
        }
        if (bytes.size() == 0 && !events.isEmpty()) {
            return nextBatch();
        }
        return bytes.size() == 0 ? null : ByteBuffer.wrap(bytes.toByteArray());
    }

    /** Sends what was read from Kafka; called by {@link Reread} while the listener counts as busy. */
    void catchUp(List<Event> events, long[] reached) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        synchronized (this) {
            events.forEach(event -> place.pass(event, bytes));
            place.reach(reached);
            busySince = System.nanoTime();
        }
        if (bytes.size() == 0) {
            sent();
        } else {
            outlet.write(ByteBuffer.wrap(bytes.toByteArray()), this);
        }
    }

    /** Where the listener is; the caller must not change it. */
    synchronized long[] next() {
        return place.next().clone();
    }

    /** Sends a word that is no event, where nothing else is on the wire. */
    void say(String words) {
        synchronized (this) {
            if (isBusy || isOver) {
                return;
            }
            isBusy = true;
            busySince = System.nanoTime();
        }
        outlet.write(ByteBuffer.wrap(words.getBytes(StandardCharsets.UTF_8)), this);
    }

    @Override
    public void sent() {
        boolean isDone;
        synchronized (this) {
            isBusy = false;
            isDone = isLastWords;
            isOver |= isDone;
        }
        if (isDone) {
            outlet.end();
        } else {
            wake();
        }
    }

    @Override
    public synchronized void failed() {
        isBusy = false;
        isOver = true;
    }

    /** Cuts the wire if nothing was taken from it for so long; returns whether the listener is over. */
    boolean isOverAfter(long stallNanos) {
        boolean isStalled;
        synchronized (this) {
            isStalled = isBusy && !isOver && System.nanoTime() - busySince > stallNanos;
            isOver |= isStalled;
        }
        if (isStalled) {
            outlet.cut();
        }
        return isOver();
    }

    synchronized boolean isOver() {
        return isOver;
    }

    /** Ends it from this side. */
    void close() {
        synchronized (this) {
            isOver = true;
        }
        outlet.cut();
    }
}
