package io.wirewatch.app.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PulseTest {

    private static final Duration BEAT = Duration.ofMillis(5);

    @TempDir
    Path folder;

    @Test
    void shouldKeepTheFileFreshWhenTheWorkGoesOn() {
        // Given
        Path file = folder.resolve("pulse");

        // When
        try (Pulse pulse = Pulse.start(shell(Map.of(Pulse.FILE_VARIABLE, file.toString())), () -> true, BEAT)) {
            Instant first = instantIn(file);

            // Then
            await().untilAsserted(() -> assertThat(instantIn(file)).isAfter(first));
        }
    }

    @Test
    void shouldLetTheFileGrowOldWhenTheWorkStandsStill() {
        // Given
        Path file = folder.resolve("pulse");
        AtomicBoolean isWell = new AtomicBoolean(true);
        AtomicInteger asked = new AtomicInteger();
        Shell shell = shell(Map.of(Pulse.FILE_VARIABLE, file.toString()));
        try (Pulse pulse = Pulse.start(shell, () -> asked.incrementAndGet() > 0 && isWell.get(), BEAT)) {
            instantIn(file);

            // When
            isWell.set(false);
            int then = asked.get();
            await().until(() -> asked.get() > then + 1);
            Instant last = instantIn(file);
            await().until(() -> asked.get() > then + 5);

            // Then
            assertThat(instantIn(file)).isEqualTo(last);
        }
    }

    @Test
    void shouldTakeTheFileAwayWhenTheWorkEnds() {
        // Given
        Path file = folder.resolve("pulse");
        Pulse pulse = Pulse.start(shell(Map.of(Pulse.FILE_VARIABLE, file.toString())), () -> true, BEAT);
        await().until(() -> Files.exists(file));

        // When
        pulse.close();

        // Then
        assertThat(file).doesNotExist();
    }

    @Test
    void shouldGoOnWhenTheFileCannotBeWritten() {
        // Given
        Path file = folder.resolve("missing").resolve("pulse");
        AtomicInteger asked = new AtomicInteger();

        // When
        Shell shell = shell(Map.of(Pulse.FILE_VARIABLE, file.toString()));
        try (Pulse pulse = Pulse.start(shell, () -> asked.incrementAndGet() > 0, BEAT)) {

            // Then
            await().until(() -> asked.get() > 2);
        }
    }

    @Test
    void shouldWriteNothingWhenNoFileIsNamed() {
        // Given
        AtomicInteger asked = new AtomicInteger();

        // When
        Pulse.start(shell(Map.of()), () -> asked.incrementAndGet() > 0, BEAT).close();

        // Then
        assertThat(asked).hasValue(0);
        assertThat(folder).isEmptyDirectory();
    }

    private Shell shell(Map<String, String> environment) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        return new Shell(
                InputStream.nullInputStream(), nowhere, nowhere, environment, Screen.NONE, folder, new StopSignal());
    }

    /** A reader may come between the two halves of a write. */
    private static Instant instantIn(Path file) {
        return Instant.parse(await().ignoreException(NoSuchFileException.class)
                .until(() -> Files.readString(file), text -> text.endsWith("\n"))
                .trim());
    }
}
