package io.wirewatch.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import io.wirewatch.app.shell.ExitCode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code watch} on a real pseudo-terminal, as {@code script} of util-linux makes one, beside a demo in a process of its own. */
class WatchTerminalIT {

    private static final Path SCRIPT = Path.of("/usr/bin/script");
    private static final Duration LIMIT = Duration.ofMinutes(2);

    @TempDir
    Path home;

    private final List<Process> processes = new ArrayList<>();

    @AfterEach
    void endWhatIsLeft() throws InterruptedException {
        for (Process process : processes) {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void shouldShowTheTableTakeKeysAndPutTheScreenBackWhenLeft() throws Exception {
        // Given
        assumeThat(SCRIPT).exists();
        startDemo();
        Path screen = home.resolve("screen");
        Process watch = start(
                screen, List.of(SCRIPT.toString(), "-qfec", "stty cols 100 rows 30; " + command("watch"), "/dev/null"));
        OutputStream keys = watch.getOutputStream();

        // When
        await().atMost(LIMIT).until(() -> shown(screen).contains("Tsikhanou"));
        press(keys, "2");
        await().atMost(LIMIT).until(() -> shown(screen).contains("SANCTION"));
        press(keys, "?");
        await().atMost(LIMIT).until(() -> shown(screen).contains("another corpus"));
        press(keys, "xq");

        // Then
        assertThat(watch.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(watch.exitValue()).isEqualTo(ExitCode.DONE);
        String all = shown(screen);
        assertThat(all).contains("\u001b[?1049h", "▼articles", "█");
        assertThat(all.substring(all.lastIndexOf("another corpus"))).contains("\u001b[?1049l");
    }

    @Test
    void shouldPutTheScreenBackAndEndWithZeroWhenTold() throws Exception {
        // Given
        assumeThat(SCRIPT).exists();
        startDemo();
        Path screen = home.resolve("screen");
        String exec = "stty cols 80 rows 24; echo pid $$; exec " + command("watch", "ledger");
        Process watch = start(screen, List.of(SCRIPT.toString(), "-qfec", exec, "/dev/null"));
        await().atMost(LIMIT).until(() -> shown(screen).contains("2020-08-15"));

        // When
        String pid = shown(screen)
                .lines()
                .filter(line -> line.startsWith("pid "))
                .findFirst()
                .orElseThrow();
        ProcessHandle.of(Long.parseLong(pid.substring("pid ".length()).strip()))
                .orElseThrow()
                .destroy();

        // Then
        assertThat(watch.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(watch.exitValue()).isEqualTo(ExitCode.DONE);
        assertThat(shown(screen)).contains("\u001b[?1049l");
    }

    private void startDemo() throws IOException {
        Path said = home.resolve("demo");
        start(said, List.of("/bin/sh", "-c", "exec " + command("demo")));
        await().atMost(LIMIT).until(() -> shown(said).contains("read 5"));
    }

    private String command(String... arguments) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return java
                + " -Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dwirewatch.terminal.out=true -Dwirewatch.home="
                + Path.of("..").toAbsolutePath().normalize() + " -cp '" + System.getProperty("java.class.path") + "' "
                + WirewatchMain.class.getName() + " " + String.join(" ", arguments);
    }

    private Process start(Path output, List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("HOME", home.toString());
        builder.environment().put("TERM", "xterm-256color");
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().remove("XDG_DATA_HOME");
        builder.redirectErrorStream(true).redirectOutput(output.toFile());
        Process process = builder.start();
        processes.add(process);
        return process;
    }

    private static void press(OutputStream keys, String typed) throws IOException {
        keys.write(typed.getBytes(StandardCharsets.UTF_8));
        keys.flush();
    }

    private static String shown(Path screen) throws IOException {
        return Files.exists(screen) ? Files.readString(screen, StandardCharsets.UTF_8) : "";
    }
}
