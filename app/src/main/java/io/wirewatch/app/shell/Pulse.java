package io.wirewatch.app.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the world outside that a long-running command does its work: a file that stays fresh as long as it does.
 *
 * <p>The file is the one that {@code WIREWATCH_PULSE_FILE} names; without the variable nothing is written. A container's health
 * check looks at the file's age, which costs no second Java. The file holds the instant of the last beat for people, and goes
 * away at a clean end. A file that cannot be written is said once in the log and stops nothing: the work counts, not its pulse.
 */
public final class Pulse implements AutoCloseable {

    /** The variable that names the file. */
    public static final String FILE_VARIABLE = "WIREWATCH_PULSE_FILE";

    /** A sixth of the age at which {@code docker/healthy} gives up. */
    private static final Duration BEAT = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);

    private final @Nullable Path file;
    private final BooleanSupplier isWell;
    private final ScheduledExecutorService beats;
    private boolean isComplained;

    private Pulse(@Nullable Path file, BooleanSupplier isWell) {
        this.file = file;
        this.isWell = isWell;
        this.beats = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "pulse");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Begins to beat.
     *
     * @param isWell asked before each beat, on a thread of the pulse's own; must answer at once and not throw
     */
    public static Pulse start(Shell shell, BooleanSupplier isWell) {
        return start(shell, isWell, BEAT);
    }

    static Pulse start(Shell shell, BooleanSupplier isWell, Duration beat) {
        String name = shell.variable(FILE_VARIABLE, "");
        Pulse pulse = new Pulse(name.isEmpty() ? null : Path.of(name), isWell);
        if (!name.isEmpty()) {
            var unused = pulse.beats.scheduleWithFixedDelay(pulse::beat, 0, beat.toMillis(), TimeUnit.MILLISECONDS);
        }
        return pulse;
    }

    private void beat() {
        if (file == null || !isWell.getAsBoolean()) {
            return;
        }
        try {
            Files.writeString(file, Instant.now() + "\n");
        } catch (IOException e) {
            complain(e);
        }
    }

    private void complain(IOException e) {
        if (!isComplained) {
            isComplained = true;
            LOG.warn("The pulse file cannot be written: {}", e.toString());
        }
    }

    /** Stops beating and takes the file away. */
    @Override
    public void close() {
        beats.shutdown();
        try {
            // a beat under way would put the file back
            if (beats.awaitTermination(1, TimeUnit.SECONDS) && file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            complain(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
