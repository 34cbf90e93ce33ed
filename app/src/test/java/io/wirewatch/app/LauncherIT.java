package io.wirewatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as it is installed: beside the program and its libraries, called from anywhere. */
class LauncherIT {

    @TempDir
    Path folder;

    private Path launcher = Path.of("");

    @BeforeEach
    void install() throws IOException {
        Path home = Files.createDirectories(folder.resolve("a home with blanks"));
        Path target = Path.of("target").toAbsolutePath();
        Files.createSymbolicLink(home.resolve("wirewatch.jar"), target.resolve("wirewatch.jar"));
        Files.createSymbolicLink(home.resolve("lib"), target.resolve("lib"));
        launcher = Files.copy(Path.of("..", "wirewatch"), home.resolve("wirewatch"));
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void shouldRunTheProgramWhenItIsCalledThroughALink() throws IOException, InterruptedException {
        // Given
        Path link = Files.createSymbolicLink(folder.resolve("ww"), launcher);

        // When
        Ended ended = run(Map.of(), link.toString(), "--version");

        // Then
        assertThat(ended.code()).isZero();
        assertThat(ended.said()).startsWith("wirewatch ").contains("Kafka 4.3.1");
    }

    @Test
    void shouldHandOverArgumentsAndExitCodeAsTheyAre() throws IOException, InterruptedException {
        // When
        Ended ended = run(Map.of(), launcher.toString(), "tag", "no such * file");

        // Then
        assertThat(ended.said()).isEqualTo("wirewatch tag: no such * file: no such file\n");
        assertThat(ended.code()).isEqualTo(2);
    }

    @Test
    void shouldSayWhatIsMissingWhenTheJavaIsTooOld() throws IOException, InterruptedException {
        // Given
        Path java = Files.createDirectories(folder.resolve("old/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nexit 1\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(folder.resolve("old/release"), "JAVA_VERSION=\"11.0.2\"\n");

        // When
        Ended ended = run(Map.of("JAVA_HOME", folder.resolve("old").toString()), launcher.toString(), "--version");

        // Then
        assertThat(ended.said()).contains("is Java 11; Wirewatch needs 17 or later");
        assertThat(ended.code()).isEqualTo(2);
    }

    @Test
    void shouldSayWhatIsMissingWhenThereIsNoJavaInJavaHome() throws IOException, InterruptedException {
        // When
        Ended ended = run(Map.of("JAVA_HOME", folder.toString()), launcher.toString(), "--version");

        // Then
        assertThat(ended.said()).contains("there is no bin/java in it");
        assertThat(ended.code()).isEqualTo(2);
    }

    private static Ended run(Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(command))).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }

    /** How a command ended. */
    private record Ended(int code, String said) {}
}
