package io.wirewatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.app.command.Wirewatch;
import io.wirewatch.app.shell.ExitCode;
import io.wirewatch.model.Window;
import io.wirewatch.model.row.Row;
import io.wirewatch.model.row.RowKey;
import io.wirewatch.wire.Cluster;
import io.wirewatch.wire.Json;
import io.wirewatch.wire.Topic;
import io.wirewatch.wire.TopicReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.kafka.KafkaContainer;

/**
 * The roles, each as its own command, against the broker that people run: {@code apache/kafka} in a container instead of the
 * embedded one.
 */
class KafkaContainerIT {

    private static final Path SEEDS = Path.of("..", "seeds");

    private static KafkaContainer kafka;

    @TempDir
    Path home;

    @BeforeAll
    static void startKafka() {
        ContainerEngine.require();
        kafka = new KafkaContainer("apache/kafka:4.3.1").withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
        kafka.start();
    }

    @AfterAll
    static void stopKafka() {
        if (kafka != null) {
            kafka.stop();
        }
    }

    @Test
    void shouldSummariseTheSeedsWhenTheRolesShareAContainersKafka() throws Exception {
        // Given
        run("topics", "--partitions", "3");
        TestShell streams = TestShell.atHome(home);
        CompletableFuture<Integer> running =
                CompletableFuture.supplyAsync(() -> Wirewatch.run(streams.shell(), onKafka("streams")));

        // When
        run("replay", SEEDS.toString(), "--wait");
        Map<String, String> once = tables();
        SeedsGolden.assertSame(cluster());
        run("replay", SEEDS.toString(), "--again", "--wait");

        // Then
        assertThat(articles())
                .containsEntry("lukashenko", 5L)
                .containsEntry("putin", 3L)
                .containsEntry("tikhanovskaya", 3L)
                .containsEntry("lavrov", 1L)
                .doesNotContainKey("country:UA");
        assertThat(tables()).hasSizeGreaterThan(100).containsExactlyInAnyOrderEntriesOf(once);
        run("audit", "--recompute");

        streams.shell().stop().raise();
        assertThat(running.get(20, TimeUnit.SECONDS)).isEqualTo(ExitCode.DONE);
    }

    /** How many articles name each actor, of all time. */
    private static Map<String, Long> articles() {
        Map<String, Long> articles = new HashMap<>();
        TopicReader.readAll(cluster(), cluster().topics().actorRolling(), (key, row) -> {
            if (row != null && key.window() == Window.ALL) {
                articles.put(row.actor().id().value(), row.counts().articles());
            }
        });
        return articles;
    }

    /** Every row of every table but the account, which says how often an article came, as JSON. */
    private static Map<String, String> tables() {
        Map<String, String> rows = new HashMap<>();
        for (Topic<RowKey, ? extends Row> table : cluster().topics().tables()) {
            if (!table.name().equals(cluster().topics().ledger().name())) {
                TopicReader.readAll(
                        cluster(),
                        table,
                        (key, row) -> rows.put(table.name() + key, row == null ? "" : Json.write(row)));
            }
        }
        return rows;
    }

    private static Cluster cluster() {
        return Cluster.at(kafka.getBootstrapServers());
    }

    private void run(String... command) {
        TestShell world = TestShell.atHome(home);
        int code = Wirewatch.run(world.shell(), onKafka(command));
        assertThat(code)
                .as(() -> String.join("\n", world.err()) + "\n" + String.join("\n", world.out()))
                .isEqualTo(ExitCode.DONE);
    }

    private static String[] onKafka(String... command) {
        List<String> words = new ArrayList<>(List.of(command));
        words.addAll(List.of("--bootstrap", kafka.getBootstrapServers()));
        return words.toArray(String[]::new);
    }
}
