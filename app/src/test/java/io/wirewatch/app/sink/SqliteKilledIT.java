package io.wirewatch.app.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.wirewatch.app.broker.EmbeddedBroker;
import io.wirewatch.model.row.LedgerRow;
import io.wirewatch.sink.SinkRunner;
import io.wirewatch.sink.SinkSettings;
import io.wirewatch.sink.intake.Intake;
import io.wirewatch.sink.store.Stores;
import io.wirewatch.sink.store.SummaryStore;
import io.wirewatch.wire.Cluster;
import io.wirewatch.wire.Offsets;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that writes the SQLite file is killed with {@code kill -9}; afterwards its rows are those of the topics. */
class SqliteKilledIT {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    private final Map<String, Long> expected = new TreeMap<>();
    private final Random random = new Random(23);
    private final List<Process> children = new ArrayList<>();
    private EmbeddedBroker broker;
    private Cluster cluster;
    private LedgerTopic ledger;

    @BeforeEach
    void start() {
        broker = EmbeddedBroker.start(folder.resolve("kafka"), 0);
        cluster = Cluster.at(broker.bootstrapServers());
        ledger = new LedgerTopic(cluster);
    }

    @AfterEach
    void stop() throws InterruptedException {
        for (Process child : children) {
            child.destroyForcibly().waitFor();
        }
        ledger.close();
        broker.close();
    }

    @Test
    void shouldHoldTheRowsOfTheTopicsWhenTheSinkIsKilledWhileItWrites() throws Exception {
        for (int round = 0; round < 3; round++) {
            // Given
            Process sink = child("sink", cluster.bootstrap(), database());
            for (int i = 0; i < 20; i++) {
                write();
            }
            long size = sizeOfLog();
            await().atMost(LIMIT).until(() -> sizeOfLog() != size);

            // When
            sink.destroyForcibly().waitFor();

            // Then
            assertThat(check()).isEqualTo("ok");
        }
        sinkAll();
        assertThat(rows()).isEqualTo(expected);
    }

    @Test
    void shouldForgetWhatWasWrittenAndNotCommittedWhenItsWriterIsKilled() throws Exception {
        // Given
        write();
        sinkAll();
        Process half = child("half", cluster.bootstrap(), database());
        try (BufferedReader said = half.inputReader()) {
            assertThat(said.lines().anyMatch("written"::equals)).isTrue();

            // When
            half.destroyForcibly().waitFor();
        }

        // Then
        assertThat(check()).isEqualTo("ok");
        assertThat(rows()).isEqualTo(expected);
        write();
        sinkAll();
        assertThat(rows()).isEqualTo(expected);
    }

    private void write() {
        Map<String, Long> rows = new HashMap<>();
        for (int i = 0; i < 100; i++) {
            rows.put("feed-" + random.nextInt(300), random.nextInt(8) == 0 ? -1L : random.nextInt(1_000));
        }
        ledger.commit(rows);
        rows.forEach((feed, read) -> {
            if (read < 0) {
                expected.remove(feed);
            } else {
                expected.put(feed, read);
            }
        });
    }

    private void sinkAll() throws InterruptedException {
        try (SinkRunner sink = SinkRunner.start(cluster, settings(database()))) {
            assertThat(sink.awaitPositions(Offsets.ends(cluster, Intake.topicsOf(cluster.topics())), LIMIT))
                    .isTrue();
        }
    }

    private Map<String, Long> rows() {
        Map<String, Long> rows = new TreeMap<>();
        try (SummaryStore store = Stores.openExisting(database())) {
            for (LedgerRow row : store.ledger(LedgerTopic.CORPUS)) {
                rows.put(row.feed(), row.read());
            }
        }
        return rows;
    }

    private String database() {
        return folder.resolve("wirewatch.db").toString();
    }

    private long sizeOfLog() throws IOException {
        Path log = folder.resolve("wirewatch.db-wal");
        return Files.exists(log) ? Files.size(log) : 0;
    }

    private String check() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database());
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("PRAGMA integrity_check")) {
            return result.getString(1);
        }
    }

    private static SinkSettings settings(String database) {
        return new SinkSettings(database, null, Duration.ZERO, false);
    }

    private Process child(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                SqliteKilledIT.class.getName()));
        command.addAll(List.of(arguments));
        Process child = new ProcessBuilder(command)
                .redirectError(folder.resolve("child.log").toFile())
                .start();
        children.add(child);
        return child;
    }

    /** The child: a sink, or a writer that stops before its commit. */
    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("sink")) {
            try (SinkRunner sink = SinkRunner.start(Cluster.at(arguments[1]), settings(arguments[2]))) {
                sink.await();
            }
        } else {
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + arguments[2]);
                    Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA cache_size=1"); // what is written goes to the file at once
                connection.setAutoCommit(false);
                statement.execute("UPDATE ledger SET read = read + 1000000");
                statement.execute("DELETE FROM offsets");
                System.out.println("written");
                System.out.flush();
                new CountDownLatch(1).await();
            }
        }
    }
}
