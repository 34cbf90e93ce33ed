package io.wirewatch.app.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.app.WirewatchMain;
import io.wirewatch.app.shell.ExitCode;
import io.wirewatch.model.row.CursorRow;
import io.wirewatch.wire.Answer;
import io.wirewatch.wire.Cluster;
import io.wirewatch.wire.LatestRows;
import io.wirewatch.wire.TopicReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * {@code kill -9} of the producer, over and over, while it replays; every article is there once at the end.
 *
 * <p>The size is for continuous integration. The full one: {@code mvn verify -pl app -am -Dit.test=ReplayKilledIT
 * -Dfailsafe.failIfNoSpecifiedTests=false -DskipTests -DskipITs=false -Dtest.jvm.args="-Dkill.articles=20000 -Dkill.times=20"}.
 */
class ReplayKilledIT {

    private static final int ARTICLES = Integer.getInteger("kill.articles", 6000);
    private static final int PARTITIONS = 3;
    private static final int TIMES = Integer.getInteger("kill.times", 4);
    private static final long SEED = Long.getLong("kill.seed", System.nanoTime());
    private static final Duration STEP = Duration.ofMillis(5);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"max", "100000000x"})
    void shouldPublishEachArticleOnceWhenTheProducerIsKilledAtAnyPoint(String speed) throws Exception {
        // Given
        System.out.println("kill.seed=" + SEED);
        Random random = new Random(SEED);
        Path corpus = corpus();
        int killed = 0;
        try (TestKafka kafka = new TestKafka(folder.resolve("kafka"), PARTITIONS)) {
            // When
            for (int i = 0; i < TIMES; i++) {
                Process producer = produce(corpus, kafka.cluster(), speed);
                killed += killWhenItHasWritten(producer, kafka.cluster(), random) ? 1 : 0;
            }
            Process last = produce(corpus, kafka.cluster(), speed);

            // Then
            assertThat(ended(last)).isEqualTo(ExitCode.DONE);
            // the last of them may have sent all that was left before the signal reached it
            assertThat(killed).as("runs that were killed on the way").isGreaterThanOrEqualTo((TIMES + 1) / 2);
            Map<String, Integer> times = timesById(kafka.cluster());
            assertThat(times).hasSize(ARTICLES);
            assertThat(times.values()).containsOnly(1);
            CursorRow cursor = LatestRows.read(
                            kafka.cluster(), kafka.cluster().topics().cursors())
                    .values()
                    .iterator()
                    .next();
            assertThat(cursor.finished()).isTrue();
            assertThat(cursor.items()).isEqualTo(ARTICLES);
        }
    }

    @Test
    void shouldPublishEachArticleOnceWhenTwoProducersReplayItAtOnce() throws Exception {
        // Given
        Path corpus = corpus();
        try (TestKafka kafka = new TestKafka(folder.resolve("kafka"), PARTITIONS)) {
            // When
            Process one = produce(corpus, kafka.cluster(), "max");
            Process other = produce(corpus, kafka.cluster(), "max");

            // Then: both come to the end, or one of them finds that the other took over
            assertThat(List.of(ended(one), ended(other)))
                    .contains(ExitCode.DONE)
                    .isSubsetOf(ExitCode.DONE, ExitCode.OUT_OF_REACH);
            Map<String, Integer> times = timesById(kafka.cluster());
            assertThat(times).hasSize(ARTICLES);
            assertThat(times.values()).containsOnly(1);
        }
    }

    private static int ended(Process producer) throws InterruptedException {
        assertThat(producer.waitFor(10, TimeUnit.MINUTES)).isTrue();
        return producer.exitValue();
    }

    /** Articles of three files, each in another order than it was published. */
    private Path corpus() throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Instant start = Instant.parse("2020-01-01T00:00:00Z");
        for (int file = 0; file < 3; file++) {
            try (BufferedWriter lines = Files.newBufferedWriter(corpus.resolve("part-" + file + ".jsonl"))) {
                for (int i = file; i < ARTICLES; i += 3) {
                    String published =
                            start.plusSeconds((i * 7919L) % ARTICLES * 600).toString();
                    lines.write("{\"id\":\"n" + i + "\",\"title\":\"News " + i + "\",\"text\":\"Putin met Lukashenko, "
                            + "as item " + i + " tells. " + "More is to be said. ".repeat(20) + "\",\"published\":\""
                            + published + "\",\"source\":\"example.org\",\"language\":\"en\"}\n");
                }
            }
        }
        return corpus;
    }

    private Process produce(Path corpus, Cluster cluster, String speed) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                WirewatchMain.class.getName(),
                "produce",
                corpus.toString(),
                "--speed",
                speed,
                "--bootstrap",
                cluster.bootstrap()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("produce.log").toFile()))
                .start();
    }

    /** Kills it when it has written a random number of records more, committed or not; whether it was still alive then. */
    private boolean killWhenItHasWritten(Process producer, Cluster cluster, Random random) throws InterruptedException {
        try (Admin admin = Admin.create(cluster.clientSettings())) {
            long enough = written(admin) + 1 + random.nextInt(Math.max(1, ARTICLES / TIMES / 2));
            while (producer.isAlive() && written(admin) < enough) {
                producer.waitFor(STEP.toMillis(), TimeUnit.MILLISECONDS);
            }
        }
        boolean isKilled = producer.isAlive();
        producer.destroyForcibly().waitFor();
        return isKilled;
    }

    /** Records of {@code articles}, committed or not. */
    private static long written(Admin admin) {
        Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
        for (int partition = 0; partition < PARTITIONS; partition++) {
            latest.put(new TopicPartition("articles", partition), OffsetSpec.latest());
        }
        ListOffsetsOptions all = new ListOffsetsOptions(IsolationLevel.READ_UNCOMMITTED);
        return Answer.await(admin.listOffsets(latest, all).all()).values().stream()
                .mapToLong(end -> end.offset())
                .sum();
    }

    private static Map<String, Integer> timesById(Cluster cluster) {
        Map<String, Integer> times = new HashMap<>();
        TopicReader.readAll(
                cluster,
                "articles",
                record -> times.merge(new String(record.key(), StandardCharsets.UTF_8), 1, Integer::sum));
        return times;
    }
}
