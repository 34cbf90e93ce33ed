package io.wirewatch.sink.schedule;

import io.wirewatch.sink.brief.Brief;
import io.wirewatch.sink.brief.BriefReader;
import io.wirewatch.sink.brief.Question;
import io.wirewatch.sink.store.ReadOnlyDatabase;
import io.wirewatch.sink.store.Stores;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Reports of a database at set times, on a thread of their own until this is closed. */
public final class ScheduledReports implements AutoCloseable {

    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ReportDesk desk;
    private final Clock clock;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
    private final Thread thread = new Thread(this::run, "reports");

    private ScheduledReports(ReportDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * Starts to look at the clock.
     *
     * @param database as {@link Stores#openToRead} wants it; opened anew for each report
     * @param note the file that says what was delivered
     * @throws UncheckedIOException if the note cannot be read or written
     */
    public static ScheduledReports start(
            Map<ReportPlan, List<Outlet>> outlets, String database, Path note, Clock clock) {
        try {
            ReportDesk desk = new ReportDesk(outlets, question -> brief(database, question), note, clock.instant());
            ScheduledReports reports = new ScheduledReports(desk, clock);
            reports.thread.start();
            return reports;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "cannot keep the note of delivered reports " + note + ": " + e.getMessage(), e);
        }
    }

    private static Brief brief(String database, Question question) {
        try (ReadOnlyDatabase open = Stores.openToRead(database)) {
            return new BriefReader(open).read(question);
        }
    }

    private void run() {
        try {
            do {
                desk.step(clock.instant());
            } while (!stop.await(LOOK.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            failure.set(new UncheckedIOException("scheduled reports ended: " + e.getMessage(), e));
        }
    }

    /**
     * Returns if reports are still made.
     *
     * @throws RuntimeException what ended them
     */
    public void check() {
        RuntimeException cause = failure.get();
        if (cause != null) {
            throw cause;
        }
    }

    /** Stops after the report that is under way; what is not delivered by then is delivered after the next start. */
    @Override
    public void close() {
        stop.countDown();
        try {
            thread.join(PATIENCE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
