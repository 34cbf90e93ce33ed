package io.wirewatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.app.command.Wirewatch;
import io.wirewatch.app.shell.ExitCode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own: what it leaves behind, and how it ends. */
class WirewatchMainIT {

    private static final long END_LIMIT_SECONDS = 10;

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
    void shouldShowTheSummaryAndLeaveTheFilesWhenTheDemoIsToExit() throws IOException, InterruptedException {
        // Given
        Path out = home.resolve("an out folder");

        // When
        Process demo = start("demo", "--exit", "--out", out.toString());
        List<String> shown = demo.inputReader().lines().toList();

        // Then
        assertThat(demo.waitFor()).isEqualTo(ExitCode.DONE);
        assertThat(shown)
                .anyMatch(line -> line.matches("Alexander Lukashenko +5 +5 +\\d .*"))
                .anyMatch(line -> line.matches("Sergei Lavrov +1 .*"))
                .contains("read 5 = 5 counted");
        assertThat(out.resolve("summary.md")).content().contains("Alexander Lukashenko");
        assertThat(out.resolve("summary.jsonl")).isNotEmptyFile();
        assertThat(out.resolve("wirewatch.db")).isNotEmptyFile();
        assertThat(temporaryFolders()).isEmpty();
    }

    @Test
    void shouldBeFoundByOtherCommandsAndEndCleanlyWhenTheDemoStaysUp() throws IOException, InterruptedException {
        // Given
        Process demo = start("demo", "--partitions", "1");
        try (BufferedReader shown = demo.inputReader()) {
            assertThat(shown.lines().anyMatch(line -> line.startsWith("read 5")))
                    .isTrue();
        }
        TestShell audit = TestShell.atHome(home);
        assertThat(Wirewatch.run(audit.shell(), "audit", "--recompute")).isEqualTo(ExitCode.DONE);
        assertThat(audit.out()).last().isEqualTo("the books are right");

        // When
        demo.destroy();

        // Then
        assertThat(demo.waitFor(END_LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(demo.exitValue()).isEqualTo(ExitCode.DONE);
        assertThat(temporaryFolders()).isEmpty();
        TestShell late = TestShell.atHome(home);
        assertThat(Wirewatch.run(late.shell(), "audit")).isEqualTo(ExitCode.OUT_OF_REACH);
    }

    @Test
    void shouldGoOnWithTheFolderWhenTheDemoWasKilled() throws IOException, InterruptedException {
        // Given
        String data = home.resolve("data").toString();
        Process killed = start("demo", "--data", data);
        try (BufferedReader shown = killed.inputReader()) {
            assertThat(shown.lines().anyMatch(line -> line.startsWith("read 5")))
                    .isTrue();
        }
        killed.destroyForcibly().waitFor();

        // When
        Process demo = start("demo", "--data", data, "--exit");
        List<String> shown = demo.inputReader().lines().toList();

        // Then
        assertThat(demo.waitFor()).isEqualTo(ExitCode.DONE);
        assertThat(shown).contains("read 10 = 5 counted + 5 duplicate");
    }

    @Test
    void shouldSayThatAFolderIsInUseWhenASecondDemoWantsIt() throws IOException, InterruptedException {
        // Given
        String data = home.resolve("data").toString();
        Process first = start("demo", "--data", data);
        try (BufferedReader shown = first.inputReader()) {
            assertThat(shown.lines().anyMatch(line -> line.startsWith("read 5")))
                    .isTrue();
        }

        // When
        Process second = start("demo", "--data", data, "--exit");

        // Then
        assertThat(second.waitFor()).isEqualTo(ExitCode.OUT_OF_REACH);
        assertThat(Files.readString(home.resolve("said-1"))).contains("in use by another Wirewatch");
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + Files.createDirectories(home.resolve("tmp")),
                "-Dwirewatch.home=" + Path.of("..").toAbsolutePath().normalize(),
                "-cp",
                System.getProperty("java.class.path"),
                WirewatchMain.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("HOME", home.toString());
        builder.environment().remove("XDG_DATA_HOME");
        // A pipe nobody reads would fill up with the log and stop the program.
        builder.redirectError(said().toFile());
        Process process = builder.start();
        processes.add(process);
        return process;
    }

    /** What the process that is started next says on standard error. */
    private Path said() {
        return home.resolve("said-" + processes.size());
    }

    private List<Path> temporaryFolders() throws IOException {
        try (Stream<Path> left = Files.list(home.resolve("tmp"))) {
            return left.filter(path -> path.getFileName().toString().startsWith("wirewatch-"))
                    .toList();
        }
    }
}
