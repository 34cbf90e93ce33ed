package io.wirewatch.producer;

import io.wirewatch.producer.source.Batch;
import io.wirewatch.producer.source.Cursor;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.BitSet;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * How far a source has been published when items are published in another order than they are read.
 *
 * <p>It is the cursor before which everything is published, and which of the items behind it are published already. Items are
 * numbered as they are read, from 0 at the cursor that reading began with.
 */
final class ReplayPosition {

    private final Deque<Read> reads = new ArrayDeque<>();
    private Cursor base;
    private long baseNumber;
    private BitSet ahead;
    private long nextNumber;

    private record Read(Cursor next, int items) {}

    ReplayPosition(Cursor base, @Nullable String ahead) {
        this.base = base;
        this.ahead = ahead == null
                ? new BitSet()
                : BitSet.valueOf(Base64.getDecoder().decode(ahead));
    }

    /** Notes a batch that was read; the number of its first item. */
    long read(Batch batch) {
        long first = nextNumber;
        reads.add(new Read(batch.next(), batch.items().size()));
        nextNumber += batch.items().size();
        return first;
    }

    /** Whether an item was published, in this run or the one that is gone on with. */
    boolean isPublished(long number) {
        return number < baseNumber || ahead.get((int) (number - baseNumber));
    }

    /** Notes an item that is published together with the position that follows. */
    void publish(long number) {
        ahead.set((int) (number - baseNumber));
    }

    /** Moves the cursor over the batches of which everything is published. */
    void settle() {
        Read first = reads.peek();
        while (first != null && ahead.nextClearBit(0) >= first.items()) {
            reads.remove();
            base = first.next();
            baseNumber += first.items();
            ahead = ahead.get(first.items(), Math.max(first.items(), ahead.length()));
            first = reads.peek();
        }
    }

    Cursor base() {
        return base;
    }

    /** What is published behind the cursor, as text; null for nothing. */
    @Nullable
    String ahead() {
        return ahead.isEmpty() ? null : Base64.getEncoder().encodeToString(ahead.toByteArray());
    }
}
