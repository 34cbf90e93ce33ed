package io.wirewatch.sink.intake;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/** How far the database has come, for others to wait on. Thread-safe. */
public final class Reached {

    private final Map<TopicPartition, Long> next = new HashMap<>();
    private boolean over;

    /** Everything before these offsets is committed in the database. */
    synchronized void set(Map<TopicPartition, Long> positions) {
        next.putAll(positions);
        notifyAll();
    }

    /** Nothing more will come. */
    public synchronized void finish() {
        over = true;
        notifyAll();
    }

    /** How far it has come; partitions that were not started are missing. */
    public synchronized Map<TopicPartition, Long> positions() {
        return Map.copyOf(next);
    }

    /**
     * Waits until everything before {@code ends} is committed in the database.
     *
     * @return whether it is; false when the time is up, or nothing more will come
     * @throws InterruptedException if the waiting thread is interrupted
     */
    public synchronized boolean await(Map<TopicPartition, Long> ends, Duration limit) throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!isAt(ends)) {
            long left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
            if (over || left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }

    private boolean isAt(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream()
                .allMatch(end -> end.getValue() <= 0 || next.getOrDefault(end.getKey(), 0L) >= end.getValue());
    }
}
