package io.wirewatch.app.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.app.SeedsGolden;
import io.wirewatch.app.TestShell;
import io.wirewatch.app.command.Wirewatch;
import io.wirewatch.streams.audit.Audit;
import io.wirewatch.streams.reprint.FoldRule;
import io.wirewatch.streams.tag.ArticleLimits;
import io.wirewatch.tagger.Tagger;
import io.wirewatch.wire.Progress;
import io.wirewatch.wire.TopicReader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The seeds give the same tables shuffled, sent twice, on one partition or six, and with the topology killed half way. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedsReplayIT {

    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final Path SEEDS = Path.of("..", "seeds");

    @TempDir
    private static Path folder;

    private final List<ConsumerRecord<byte[], byte[]>> seeds = new ArrayList<>();
    private Map<String, Map<String, String>> expected = Map.of();

    @BeforeAll
    void replayOnceInOrder() throws Exception {
        try (TestKafka kafka = new TestKafka(folder.resolve("first"), 6)) {
            String bootstrap = kafka.cluster().bootstrap();
            int code = Wirewatch.run(
                    TestShell.atHome(folder).shell(), "produce", SEEDS.toString(), "--bootstrap", bootstrap);
            assertThat(code).isZero();
            TopicReader.readAll(
                    kafka.cluster(), kafka.cluster().topics().articles().name(), seeds::add);
            try (StreamsChild child =
                    StreamsChild.start(kafka.cluster().bootstrap(), folder.resolve("first-state"), true)) {
                expected = tablesOf(kafka, child);
                SeedsGolden.assertSame(kafka.cluster());
            }
        }
        assertThat(seeds).hasSize(5);
        assertThat(expected.get("actor-rolling")).hasSizeGreaterThan(20);
    }

    @ParameterizedTest(name = "{0} partitions, shuffle {1}, killed {2}")
    @CsvSource({"1, 11, true", "6, 12, true", "4, 13, false"})
    void shouldGiveTheSameTables(int partitions, long shuffle, boolean killed) throws Exception {
        try (TestKafka kafka = new TestKafka(folder.resolve("kafka-" + shuffle), partitions)) {
            // Given
            List<ConsumerRecord<byte[], byte[]>> twice = new ArrayList<>(seeds);
            twice.addAll(seeds);
            Collections.shuffle(twice, new Random(shuffle));
            Path state = folder.resolve("state-" + shuffle);

            // When
            StreamsChild child = StreamsChild.start(kafka.cluster().bootstrap(), state, true);
            try {
                Progress progress = new Progress(kafka.cluster());
                kafka.writeRecords(twice.subList(0, 3));
                assertThat(progress.settle(LIMIT)).isTrue();
                kafka.writeRecords(twice.subList(3, 6));
                if (killed) {
                    child.kill();
                    child = StreamsChild.start(kafka.cluster().bootstrap(), state, true);
                }
                kafka.writeRecords(twice.subList(6, twice.size()));

                // Then
                assertThat(tablesOf(kafka, child)).isEqualTo(expected);
            } finally {
                child.close();
            }
        }
    }

    /** Every row of every table but the ledger, which rightly tells of the second replay; the audit looks at that one too. */
    private static Map<String, Map<String, String>> tablesOf(TestKafka kafka, StreamsChild child) {
        Progress progress = new Progress(kafka.cluster());
        assertThat(progress.settle(LIMIT)).as("alive: " + child.isAlive()).isTrue();
        assertThat(new Audit(kafka.cluster())
                        .recompute(Tagger.builtIn()::tag, ArticleLimits.DEFAULT, FoldRule.DEFAULT, Instant.now())
                        .problems())
                .isEmpty();
        Map<String, Map<String, String>> tables = new TreeMap<>();
        kafka.cluster().topics().tables().stream()
                .map(table -> table.name())
                .filter(name -> !name.equals("ledger"))
                .forEach(name -> tables.put(name, kafka.latest(name)));
        return tables;
    }
}
