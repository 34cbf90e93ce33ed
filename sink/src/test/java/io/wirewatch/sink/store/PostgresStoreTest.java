package io.wirewatch.sink.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wirewatch.model.Window;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PostgresStoreTest extends SummaryStoreContract {

    private static @Nullable LocalPostgres server;

    @BeforeAll
    static void startServer() throws IOException {
        // not a @TempDir: the server runs as another user where the tests run as root
        Path folder = Files.createTempDirectory("wirewatch-postgres");
        server = LocalPostgres.start(folder).orElse(null);
        boolean isRequired = Boolean.parseBoolean(System.getenv("WIREWATCH_CI"));
        Assumptions.assumeTrue(server != null || isRequired, "no PostgreSQL programs on this machine");
        assertThat(server).as("continuous integration installs PostgreSQL").isNotNull();
    }

    @AfterAll
    static void stopServer() {
        if (server != null) {
            server.close();
        }
    }

    @Override
    String database() {
        return server.url();
    }

    @Override
    Connection connect() throws SQLException {
        return DriverManager.getConnection(database());
    }

    @Test
    void shouldGoOnWhereItStoodWhenTheServerWasKilled() {
        // Given
        SummaryStore before = Stores.open(database());
        before.begin("cluster", List.of(new Position("actor-rolling", 0, "id", 0)));
        before.write(batch(0, 1, 5), Instant.EPOCH);

        // When
        server.kill();
        assertThatThrownBy(() -> before.write(batch(1, 2, 6), Instant.EPOCH))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("cannot write to the database jdbc:postgresql://127.0.0.1")
                .hasMessageContaining("is the server up");
        server.up();

        // Then
        try (SummaryStore after = Stores.open(database())) {
            assertThat(after.positions()).containsExactly(new Position("actor-rolling", 0, "id", 1));
            assertThat(after.actors(Samples.CORPUS))
                    .singleElement()
                    .satisfies(row -> assertThat(row.counts().articles()).isEqualTo(5));
        }
    }

    @Test
    void shouldNotShowThePassword() {
        // When / Then
        assertThat(new PostgresDialect("jdbc:postgresql://me:secret@db/x?user=u&password=secret").name())
                .isEqualTo("jdbc:postgresql://db/x");
    }

    private static Batch batch(long from, long to, long articles) {
        Change change = new Change.OfRow(
                new Change.Source("actor-rolling", 0, from),
                Samples.rollingKey(Samples.RUSSIA, Window.ALL),
                Samples.rolling(Samples.RUSSIA, Window.ALL, articles));
        return new Batch(List.of(change), List.of(new Stretch("actor-rolling", 0, from, to)));
    }
}
