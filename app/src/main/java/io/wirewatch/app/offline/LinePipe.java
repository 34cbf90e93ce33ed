package io.wirewatch.app.offline;

import io.wirewatch.app.shell.Problem;
import io.wirewatch.app.shell.Shell;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Runs a filter over inputs on all processors and writes the answers in the order of the lines.
 *
 * <p>One thread reads, some filter, the calling thread writes. Between them stand at most {@code 4 x processors} batches.
 */
public final class LinePipe {

    private static final long LOOK_MS = 100;

    private final Shell shell;
    private final LineFilter filter;
    private final int threads = Runtime.getRuntime().availableProcessors();
    private final BlockingQueue<Future<Answer>> answers = new ArrayBlockingQueue<>(4 * threads);

    /** A pipe from inputs to the standard output of the shell. */
    public LinePipe(Shell shell, LineFilter filter) {
        this.shell = shell;
        this.filter = filter;
    }

    /**
     * Filters every line of the inputs, one input after the other.
     *
     * @return how many lines were passed over, each with a line on standard error
     * @throws Problem if an input breaks off, or the end was asked for
     */
    public long run(List<LineInput> inputs) {
        ExecutorService workers = Executors.newFixedThreadPool(threads, runnable -> daemon(runnable, "filter"));
        Thread reader = daemon(() -> read(inputs, workers), "read-lines");
        reader.start();
        try {
            return write();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.interrupted("stopped");
        } finally {
            reader.interrupt();
            workers.shutdownNow();
        }
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    private void read(List<LineInput> inputs, ExecutorService workers) {
        try {
            for (LineInput input : inputs) {
                try (InputStream in = input.open()) {
                    read(new LineReader(input.name(), in), workers);
                } catch (IOException e) {
                    answers.put(CompletableFuture.failedFuture(
                            Problem.usage(input.name() + ": cannot be read to its end: " + e.getMessage())));
                    return;
                }
            }
            answers.put(CompletableFuture.completedFuture(Answer.LAST));
        } catch (InterruptedException e) {
            // the writer has left: nobody waits for further lines
            Thread.currentThread().interrupt();
        }
    }

    private void read(LineReader lines, ExecutorService workers) throws IOException, InterruptedException {
        Batch batch = new Batch(filter);
        for (Line line = lines.next(); line != null; line = lines.next()) {
            if (!line.isBlank()) {
                batch.add(line);
            }
            if (batch.isFull() || !batch.isEmpty() && !lines.isReady()) {
                answers.put(workers.submit(batch));
                batch = new Batch(filter);
            }
        }
        if (!batch.isEmpty()) {
            answers.put(workers.submit(batch));
        }
    }

    private long write() throws InterruptedException {
        long passedOver = 0;
        while (true) {
            Answer answer = next();
            if (answer == null) {
                continue;
            }
            if (answer.isLast()) {
                shell.out().flush();
                return passedOver;
            }
            answer.problems().forEach(shell::say);
            passedOver += answer.problems().size();
            answer.written().forEach(line -> shell.out().append(line).append('\n'));
            if (shell.out().checkError()) {
                // whoever read the answers has had enough, as `head` does
                return passedOver;
            }
        }
    }

    private @Nullable Answer next() throws InterruptedException {
        Future<Answer> future = answers.poll(LOOK_MS, TimeUnit.MILLISECONDS);
        if (shell.stop().isRaised()) {
            shell.out().flush();
            throw Problem.interrupted("stopped before the end of the input");
        }
        try {
            return future == null ? null : future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("a filter broke", e.getCause());
        }
    }
}
