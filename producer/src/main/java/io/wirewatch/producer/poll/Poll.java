package io.wirewatch.producer.poll;

import io.wirewatch.producer.source.ArticleSource;
import io.wirewatch.producer.source.Batch;
import io.wirewatch.producer.source.Cursor;
import io.wirewatch.producer.source.SourceException;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** One question to one source, on a thread of its own. */
final class Poll {

    private final FeedTask task;
    private final Instant begin;
    private final FutureTask<@Nullable Batch> work;
    private final Thread thread;

    Poll(FeedTask task, Callable<ArticleSource> source, Cursor after, Instant begin, BlockingQueue<Poll> done) {
        this.task = task;
        this.begin = begin;
        this.work = new FutureTask<>(() -> source.call().poll(after)) {
            @Override
            protected void done() {
                done.add(Poll.this);
            }
        };
        this.thread = new Thread(task.threads(), work, "poll-" + task.feed().label());
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** Asks it to give up. A source that does not listen goes on; nobody waits for it. */
    void interrupt() {
        thread.interrupt();
    }

    FeedTask task() {
        return task;
    }

    Instant begin() {
        return begin;
    }

    /**
     * The answer of a poll that is done.
     *
     * @throws SourceException why there is none; whatever a source throws is a failure of that source alone
     */
    Batch answer() {
        try {
            Batch batch = work.get();
            if (batch == null) {
                throw SourceException.of("plug-in-failed", "the source answered null", null);
            }
            return batch;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SourceException failure) {
                throw failure;
            }
            if (e.getCause() instanceof VirtualMachineError error && !(error instanceof StackOverflowError)) {
                throw error;
            }
            throw SourceException.of("plug-in-failed", "the source failed: " + e.getCause(), null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw SourceException.of("interrupted", "stopped while it was asked", null);
        }
    }
}
