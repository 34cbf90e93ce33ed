package io.wirewatch.streams;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.ApplicationRecoverableException;
import org.apache.kafka.common.errors.InvalidTxnStateException;
import org.apache.kafka.common.errors.OutOfOrderSequenceException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TransactionAbortableException;
import org.apache.kafka.common.errors.TransactionAbortedException;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What becomes of a stream thread that failed. If Kafka took its transaction away (too slow on a busy machine, or a coordinator that
 * moved), all it had done since the last commit is undone, and another thread does it again: exactly once holds. Whatever else
 * fails would fail again, and so would a thread that loses its transaction again and again: that stops the topology, and
 * {@link #last()} is the reason. Thread-safe.
 */
final class ThreadFailures implements StreamsUncaughtExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ThreadFailures.class);

    /** As many threads are replaced within a while; the next failure is one too many. */
    private static final int MOST = 5;

    private static final Duration WHILE = Duration.ofMinutes(10);

    private final Clock clock;
    private final Deque<Instant> replaced = new ArrayDeque<>();
    private @Nullable Throwable last;

    ThreadFailures(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized StreamThreadExceptionResponse handle(Throwable exception) {
        Instant now = clock.instant();
        replaced.removeIf(moment -> moment.isBefore(now.minus(WHILE)));
        if (isLostTransaction(exception) && replaced.size() < MOST) {
            replaced.add(now);
            LOG.atWarn()
                    .addKeyValue("cause", exception.toString())
                    .log("a thread lost its transaction; another goes on from the last commit");
            return StreamThreadExceptionResponse.REPLACE_THREAD;
        }
        if (last == null) {
            last = exception;
        }
        return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }

    /** Why the topology was stopped; null as long as it was not. */
    synchronized @Nullable Throwable last() {
        return last;
    }

    private static boolean isLostTransaction(Throwable exception) {
        return Stream.iterate(exception, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof InvalidTxnStateException
                        || cause instanceof ApplicationRecoverableException
                        || cause instanceof TransactionAbortableException
                        || cause instanceof TransactionAbortedException
                        || cause instanceof OutOfOrderSequenceException
                        || cause instanceof RetriableException);
    }
}
