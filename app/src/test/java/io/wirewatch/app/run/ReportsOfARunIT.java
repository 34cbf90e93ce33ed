package io.wirewatch.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.wirewatch.app.TestShell;
import io.wirewatch.app.command.Wirewatch;
import io.wirewatch.app.shell.ExitCode;
import io.wirewatch.wire.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scheduled reports of {@code wirewatch up}: into a folder, and into a feed that our own feed reader reads. */
class ReportsOfARunIT {

    private static final Duration LIMIT = Duration.ofMinutes(5);

    private static final Path OUTLINE =
            Path.of("src", "test", "resources", "io", "wirewatch", "app", "seeds-report.txt");

    @TempDir
    private Path folder;

    @Test
    void shouldMakeUpForAReportThatFellDueWhileNobodyRan() throws Exception {
        // Given a run that was given the seeds and ended, and a report that was delivered two hours ago
        Path file = configuration();
        TestShell first = TestShell.atHome(folder);
        CompletableFuture<Integer> run = up(first, file);
        TestShell replay = TestShell.atHome(folder);
        int sent =
                Wirewatch.run(replay.shell(), "replay", Path.of("..", "seeds").toString(), "--wait");
        assertThat(sent).as(() -> String.join("\n", replay.err())).isEqualTo(ExitCode.DONE);
        end(first, run);
        Instant before = Instant.now().truncatedTo(ChronoUnit.HOURS).minus(Duration.ofHours(2));
        Files.writeString(
                folder.resolve("data").resolve("wirewatch.reports"),
                "hourly/folder=" + before + "\nhourly/feed=" + before + "\n");

        // When
        TestShell second = TestShell.atHome(folder);
        CompletableFuture<Integer> again = up(second, file);
        Path feed = folder.resolve("hourly.atom");
        Path latest = folder.resolve("reports").resolve("hourly-latest.html");
        Awaitility.await().atMost(LIMIT).until(() -> Files.exists(feed) && Files.exists(latest));
        end(second, again);

        // Then
        assertThat(latest).content().contains("Alexander Lukashenko", "</html>");
        List<JsonNode> lines = read(feed);
        assertThat(lines.get(0).get("format").asText()).isEqualTo("atom10");
        assertThat(lines.get(0).get("title").asText()).isEqualTo("Wirewatch: hourly");
        assertThat(lines.get(1).get("kind").asText()).isEqualTo("entry");
        assertThat(lines.get(1).get("title").asText()).startsWith("seeds: ");
        assertThat(Instant.parse(lines.get(1).get("published").asText())).isAfter(before);
        assertThat(lines.get(1).get("content").get(0).get("type").asText()).isEqualTo("text/html");
        assertThat(lines.get(1).get("content").get(0).get("value").asText()).contains("Lukashenko", "<p>");
        JsonNode report = lines.get(lines.size() - 1);
        assertThat(report.get("kind").asText()).isEqualTo("report");
        assertThat(report.get("bozo").asBoolean()).isFalse();
    }

    @Test
    void shouldSayOfTheSeedsWhatAPersonHasReviewed() throws Exception {
        // Given
        TestShell world = TestShell.atHome(folder);
        CompletableFuture<Integer> run = up(world, configuration());
        TestShell replay = TestShell.atHome(folder);
        int sent =
                Wirewatch.run(replay.shell(), "replay", Path.of("..", "seeds").toString(), "--wait");
        assertThat(sent).as(() -> String.join("\n", replay.err())).isEqualTo(ExitCode.DONE);

        // When
        Path page = folder.resolve("seeds.html");
        TestShell summary = TestShell.atHome(folder);
        int written = Wirewatch.run(
                summary.shell(), "summary", "--window", "all", "--format", "html", "--out", page.toString());
        end(world, run);

        // Then after a change of dictionary or rules: -Dtest.jvm.args=-Dgolden.update=true, and review the difference
        assertThat(written).as(() -> String.join("\n", summary.err())).isEqualTo(ExitCode.DONE);
        String outline = ReportOutline.of(Files.readString(page));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(OUTLINE, outline);
        }
        assertThat(outline).isEqualTo(Files.readString(OUTLINE));
    }

    private Path configuration() throws IOException {
        return Files.writeString(folder.resolve("wirewatch.yaml"), """
                reports:
                  - name: hourly
                    corpus: seeds
                    every: 1h
                    window: all
                    formats: html
                    folder: %1$s/reports
                    feed: %1$s/hourly.atom
                """.formatted(folder));
    }

    private CompletableFuture<Integer> up(TestShell world, Path file) {
        CompletableFuture<Integer> run = CompletableFuture.supplyAsync(() -> Wirewatch.run(
                world.shell(),
                "up",
                "--config",
                file.toString(),
                "--data",
                folder.resolve("data").toString(),
                "--http-port",
                "0"));
        Awaitility.await().atMost(LIMIT).until(() -> run.isDone() || world.err().contains("Ctrl-C ends it."));
        assertThat(run).as(() -> String.join("\n", world.err())).isNotDone();
        return run;
    }

    private static void end(TestShell world, CompletableFuture<Integer> run) throws Exception {
        world.shell().stop().raise();
        assertThat(run.get(LIMIT.toSeconds(), TimeUnit.SECONDS))
                .as(() -> String.join("\n", world.err()))
                .isEqualTo(ExitCode.DONE);
    }

    /** Through the command for feed documents. */
    private static List<JsonNode> read(Path feed) throws IOException {
        TestShell world = TestShell.reading("");
        assertThat(Wirewatch.run(world.shell(), "feed", feed.toString())).isEqualTo(ExitCode.DONE);
        List<JsonNode> lines = new ArrayList<>();
        for (String line : world.out()) {
            lines.add(Json.mapper().readTree(line));
        }
        return lines;
    }
}
