package io.wirewatch.app.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.wirewatch.app.TestShell;
import io.wirewatch.app.WirewatchMain;
import io.wirewatch.app.command.Wirewatch;
import io.wirewatch.app.shell.ExitCode;
import io.wirewatch.model.Article;
import io.wirewatch.model.Language;
import io.wirewatch.wire.Cluster;
import io.wirewatch.wire.TopicReader;
import io.wirewatch.wire.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code wirewatch up} as a process of its own, its feeds on this machine, and the commands a person types beside it. */
class UpIT {

    private static final Duration LONG = Duration.ofMinutes(3);

    @TempDir
    Path home;

    private NewsSite site;
    private Path file;
    private Process up;

    @BeforeEach
    void start() throws IOException {
        site = new NewsSite().show("first", "One", "Two").show("second", "Three");
        file = home.resolve("wirewatch.yaml");
        Files.writeString(
                file,
                "allowPrivate: true\nlimits: {pause: 10ms}\ndefaults:\n  interval: 500ms\n  fullText: never\nfeeds:\n"
                        + "  - url: " + site.url("first") + "\n    label: first\n  - url: " + site.url("nowhere")
                        + "\n    label: lost\n");
    }

    @AfterEach
    void stop() throws InterruptedException {
        site.close();
        if (up != null) {
            up.destroyForcibly().waitFor();
        }
    }

    @Test
    void shouldFollowItsFeedsTakeUpChangesAndGoOnAfterAStop() throws IOException, InterruptedException {
        // Given
        up = up();
        awaitStatus(" *first +\\w+ +2 +0 .*");
        awaitStatus(" +not-found: the answer is status 404");

        // When: an item more, and a feed more, while it runs
        site.show("first", "One", "Two", "Four");
        assertThat(run("feeds", "add", site.url("second"), "--label", "second", "--config", file.toString())
                        .code())
                .isEqualTo(ExitCode.DONE);

        // Then
        awaitStatus(" *first +\\w+ +3 +0 .*");
        awaitStatus(" *second +\\w+ +1 +0 .*");
        assertThat(said()).contains("the configuration has changed: 3 feeds");

        // When: a slip of the pen
        String good = Files.readString(file);
        Files.writeString(file, good.replace("fullText", "fultext"));

        // Then: it is named, and the last good file stays in force
        await().atMost(LONG).untilAsserted(() -> assertThat(said())
                .anyMatch(line -> line.matches("the changed configuration is not used: .*wirewatch.yaml:5: unknown key"
                        + " 'fultext', did you mean 'fullText'\\?")));
        site.show("second", "Three", "Five");
        awaitStatus(" *second +\\w+ +2 +0 .*");

        // When: it is stopped, and started again
        Files.writeString(file, good);
        up.destroy();
        assertThat(up.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(up.exitValue()).isEqualTo(ExitCode.DONE);
        site.show("first", "One", "Two", "Four", "Six");
        up = up();

        // Then: nothing is published twice, and the account knows all of it
        awaitStatus(" *first +\\w+ +4 +0 .*");
        await().atMost(LONG).untilAsserted(() -> assertThat(run("audit").out())
                .contains("6 records in articles, 0 refused by producers, 0 in rejected")
                .last()
                .isEqualTo("the books are right"));
        assertThat(articles())
                .extracting(article -> article.content().title())
                .containsExactlyInAnyOrder("One", "Two", "Three", "Four", "Five", "Six");
        assertThat(articles())
                .extracting(article -> article.content().language())
                .containsOnly(Language.detected("de"));
    }

    private void awaitStatus(String wanted) {
        await().atMost(LONG).untilAsserted(() -> {
            assertThat(up.isAlive()).as(() -> String.join("\n", said())).isTrue();
            assertThat(run("feeds", "status").out()).anyMatch(line -> line.matches(wanted));
        });
    }

    /** What a command wrote, and its exit code. */
    private record Ran(int code, List<String> out) {}

    private Ran run(String... arguments) {
        TestShell shell = TestShell.atHome(home);
        int code = Wirewatch.run(shell.shell(), arguments);
        return new Ran(code, shell.out());
    }

    private List<Article> articles() {
        String bootstrap = said().stream()
                .filter(line -> line.startsWith("topics: Kafka at "))
                .map(line -> line.replaceFirst("topics: Kafka at ", ""))
                .findFirst()
                .orElseThrow();
        Cluster cluster = new Cluster(bootstrap, Map.of(), Topics.DEFAULT);
        List<Article> articles = new ArrayList<>();
        TopicReader.readAll(cluster, cluster.topics().articles(), (id, article) -> articles.add(article));
        return articles;
    }

    private List<String> said() {
        try {
            return Files.readAllLines(home.resolve("said"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Process up() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                WirewatchMain.class.getName(),
                "up",
                "--http-port",
                "0",
                "--partitions",
                "1",
                "--config",
                file.toString()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("HOME", home.toString());
        builder.environment().remove("XDG_DATA_HOME");
        builder.redirectOutput(home.resolve("shown").toFile());
        builder.redirectError(home.resolve("said").toFile());
        return builder.start();
    }
}
