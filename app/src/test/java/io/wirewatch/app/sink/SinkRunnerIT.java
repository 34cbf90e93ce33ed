package io.wirewatch.app.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wirewatch.app.broker.EmbeddedBroker;
import io.wirewatch.model.row.LedgerRow;
import io.wirewatch.sink.SinkRunner;
import io.wirewatch.sink.SinkSettings;
import io.wirewatch.sink.intake.Intake;
import io.wirewatch.sink.intake.PositionException;
import io.wirewatch.sink.store.Stores;
import io.wirewatch.sink.store.SummaryStore;
import io.wirewatch.wire.Cluster;
import io.wirewatch.wire.Offsets;
import io.wirewatch.wire.Topics;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

class SinkRunnerIT {

    private static final Duration LIMIT = Duration.ofMinutes(1);

    @TempDir
    static Path kafka;

    private static EmbeddedBroker broker;

    @TempDir
    Path folder;

    private Cluster cluster;
    private SinkSettings settings;

    @BeforeAll
    static void startBroker() {
        broker = EmbeddedBroker.start(kafka.resolve("one"), 0);
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    @BeforeEach
    void giveEachTestTopicsOfItsOwn(TestInfo test) {
        String prefix = test.getTestMethod().orElseThrow().getName() + ".";
        cluster = new Cluster(broker.bootstrapServers(), Map.of(), new Topics(prefix));
        settings = SinkSettings.in(folder);
    }

    @Test
    void shouldHoldTheCommittedRowsAndNoOthersAcrossRestarts() throws InterruptedException {
        try (LedgerTopic ledger = new LedgerTopic(cluster)) {
            // Given
            ledger.commit(Map.of("a", 1L, "b", 2L, "c", 3L));
            ledger.abort(Map.of("a", 99L, "d", 99L));
            sinkAll();
            assertThat(rows()).containsOnly(Map.entry("a", 1L), Map.entry("b", 2L), Map.entry("c", 3L));

            // When
            ledger.commit(Map.of("a", 10L, "b", -1L));
            ledger.abort(Map.of("c", -1L));
            sinkAll();

            // Then
            assertThat(rows()).containsOnly(Map.entry("a", 10L), Map.entry("c", 3L));
        }
    }

    @Test
    void shouldEndInTheSameRowsWhenReadFromZeroIntoAFullDatabase() throws Exception {
        try (LedgerTopic ledger = new LedgerTopic(cluster)) {
            // Given
            ledger.commit(Map.of("a", 1L, "b", 2L));
            ledger.commit(Map.of("a", 3L, "b", -1L));
            sinkAll();

            // When a row appears that no record stands for, and every position is lost
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + settings.database());
                    Statement statement = connection.createStatement()) {
                statement.execute(
                        "INSERT INTO ledger SELECT corpus, 'ghost', day, read, counted, duplicate, superseded,"
                                + " rejected, filtered, kafka_partition, 0 FROM ledger");
                statement.execute("DELETE FROM offsets");
            }
            sinkAll();

            // Then
            assertThat(rows()).containsOnly(Map.entry("a", 3L));
        }
    }

    @Test
    void shouldRefuseTheDatabaseOfAnotherClusterUnlessItIsToBeFresh() throws InterruptedException {
        try (LedgerTopic ledger = new LedgerTopic(cluster)) {
            ledger.commit(Map.of("a", 1L));
            sinkAll();
        }
        // Given
        try (EmbeddedBroker other = EmbeddedBroker.start(kafka.resolve("two"), 0)) {
            cluster = new Cluster(other.bootstrapServers(), Map.of(), cluster.topics());
            try (LedgerTopic ledger = new LedgerTopic(cluster)) {
                ledger.commit(Map.of("b", 1L));
            }

            // When / Then
            assertThatThrownBy(this::sinkAll)
                    .isInstanceOf(PositionException.class)
                    .hasMessageContaining("belongs to the Kafka cluster")
                    .hasMessageContaining("--fresh");
            settings = new SinkSettings(settings.database(), null, Duration.ZERO, true);
            sinkAll();
            assertThat(rows()).containsOnly(Map.entry("b", 1L));
        }
    }

    @Test
    void shouldRefuseToGoOnWhenRecordsItHasNotReadAreGone() throws Exception {
        try (LedgerTopic ledger = new LedgerTopic(cluster)) {
            // Given
            sinkAll();
            ledger.refuse();
            ledger.refuse();
            ledger.forgetRefusals(2);

            // When / Then
            assertThatThrownBy(this::sinkAll)
                    .isInstanceOf(PositionException.class)
                    .hasMessageContaining("rejected-0 up to offset 0, but the log starts at 2: offsets 0 to 1");
        }
    }

    @Test
    void shouldSayWhatIsMissingWhenThereAreNoTopics() {
        // When / Then
        assertThatThrownBy(() -> SinkRunner.start(cluster, settings))
                .isInstanceOf(PositionException.class)
                .hasMessageContaining("has no topic " + cluster.topics().prefix());
    }

    private void sinkAll() throws InterruptedException {
        try (SinkRunner sink = SinkRunner.start(cluster, settings)) {
            Map<TopicPartition, Long> ends = Offsets.ends(cluster, Intake.topicsOf(cluster.topics()));
            assertThat(sink.awaitPositions(ends, LIMIT)).isTrue();
        }
    }

    private Map<String, Long> rows() {
        Map<String, Long> rows = new TreeMap<>();
        try (SummaryStore store = Stores.openExisting(settings.database())) {
            for (LedgerRow row : store.ledger(LedgerTopic.CORPUS)) {
                rows.put(row.feed(), row.read());
            }
        }
        return rows;
    }
}
