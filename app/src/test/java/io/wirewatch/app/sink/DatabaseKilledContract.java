package io.wirewatch.app.sink;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.app.broker.EmbeddedBroker;
import io.wirewatch.app.sink.CuttingProxy.Fault;
import io.wirewatch.app.sink.CuttingProxy.Where;
import io.wirewatch.model.row.LedgerRow;
import io.wirewatch.sink.SinkRunner;
import io.wirewatch.sink.SinkSettings;
import io.wirewatch.sink.intake.Intake;
import io.wirewatch.sink.store.StoreException;
import io.wirewatch.sink.store.Stores;
import io.wirewatch.sink.store.SummaryStore;
import io.wirewatch.wire.Cluster;
import io.wirewatch.wire.Offsets;
import io.wirewatch.wire.Topics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The database dies, or the line to it, in the middle of a transaction; afterwards its rows are those of the topics. */
abstract class DatabaseKilledContract {

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final int ROUNDS = 3;

    @TempDir
    Path folder;

    private final Map<String, Long> expected = new TreeMap<>();
    private final Random random = new Random(24);
    private EmbeddedBroker broker;
    private KillablePostgres postgres;
    private CuttingProxy proxy;
    private LedgerTopic ledger;
    private Cluster cluster;
    private int failures;

    /** The server, started; the test is left out where there can be none. */
    abstract KillablePostgres database() throws IOException, InterruptedException;

    @BeforeEach
    void start() throws IOException, InterruptedException {
        postgres = database();
        proxy = new CuttingProxy(postgres.port());
        broker = EmbeddedBroker.start(folder.resolve("kafka"), 0);
        cluster = new Cluster(broker.bootstrapServers(), Map.of(), new Topics(""));
        ledger = new LedgerTopic(cluster);
    }

    @AfterEach
    void stop() throws IOException, InterruptedException {
        if (postgres != null) {
            ledger.close();
            broker.close();
            proxy.close();
            postgres.close();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"BEFORE_COMMIT", "AFTER_COMMIT"})
    void shouldHoldTheRowsOfTheTopicsWhenTheServerIsKilledAtACommit(Where where) throws Exception {
        write();
        sinkAll();
        for (int round = 0; round < ROUNDS; round++) {
            // Given
            write();
            proxy.set(new Fault(where, 0, this::kill));

            // When
            sinkAll();

            // Then
            assertThat(proxy.isOver()).as("the server was killed").isTrue();
            assertThat(rows()).isEqualTo(expected);
        }
        assertThat(failures).isGreaterThanOrEqualTo(ROUNDS);
    }

    @Test
    void shouldHoldTheRowsOfTheTopicsWhenTheLineIsCutInTheMiddleOfABatch() throws Exception {
        write();
        sinkAll();
        for (int round = 0; round < ROUNDS; round++) {
            // Given
            write();
            proxy.set(new Fault(Where.AFTER_BYTES, 2_000 + random.nextInt(8_000), () -> {}));

            // When
            sinkAll();

            // Then
            assertThat(proxy.isOver()).as("the line was cut").isTrue();
            assertThat(rows()).isEqualTo(expected);
        }
        assertThat(failures).isGreaterThanOrEqualTo(ROUNDS);
    }

    @Test
    void shouldHoldTheRowsOfTheTopicsWhenEverythingIsReadFromZeroIntoAFullDatabase() throws Exception {
        // Given
        write();
        sinkAll();
        write();
        sinkAll();
        try (Connection connection = DriverManager.getConnection(proxy.url());
                Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM offsets");
        }
        proxy.set(new Fault(Where.BEFORE_COMMIT, 0, this::kill));

        // When
        sinkAll();

        // Then
        assertThat(rows()).isEqualTo(expected);
    }

    /** Some rows are new, some are written again, some are taken back. */
    private void write() {
        Map<String, Long> rows = new HashMap<>();
        for (int i = 0; i < 300; i++) {
            rows.put("feed-" + random.nextInt(500), random.nextInt(8) == 0 ? -1L : random.nextInt(1_000));
        }
        ledger.commit(rows);
        ledger.abort(Map.of("feed-1", 77_777L));
        rows.forEach((feed, read) -> {
            if (read < 0) {
                expected.remove(feed);
            } else {
                expected.put(feed, read);
            }
        });
    }

    /** As whoever runs it would: starts it again whenever it ends, and the server too. */
    private void sinkAll() throws IOException, InterruptedException {
        for (boolean isDone = false; !isDone; ) {
            try (SinkRunner sink = SinkRunner.start(cluster, settings())) {
                Map<TopicPartition, Long> ends = Offsets.ends(cluster, Intake.topicsOf(cluster.topics()));
                isDone = sink.awaitPositions(ends, LIMIT);
                assertThat(isDone).as("the sink comes to the end").isTrue();
            } catch (StoreException e) {
                failures++;
                assertThat(failures).as("%s", e.getMessage()).isLessThan(10 * ROUNDS);
                postgres.up();
            }
        }
    }

    private SinkSettings settings() {
        return new SinkSettings(proxy.url(), null, Duration.ZERO, false);
    }

    private void kill() {
        try {
            postgres.kill();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Long> rows() {
        Map<String, Long> rows = new TreeMap<>();
        try (SummaryStore store = Stores.openExisting(proxy.url())) {
            for (LedgerRow row : store.ledger(LedgerTopic.CORPUS)) {
                rows.put(row.feed(), row.read());
            }
        }
        return rows;
    }
}
