package io.wirewatch.sink.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {

    @TempDir
    Path folder;

    @Test
    void shouldBringAnOlderDatabaseToTheNewestSchemaWithItsRows() throws SQLException {
        // Given a database of a release that knew the first file alone
        Path file = folder.resolve("old.db");
        SqliteDialect dialect = new SqliteDialect(file);
        try (Connection connection = dialect.connect()) {
            connection.setAutoCommit(false);
            new Migrations(dialect, List.of("001_tables.sql")).run(connection);
            execute(connection, "INSERT INTO meta VALUES ('cluster_id', 'kept')");
            connection.commit();
        }

        // When
        try (SummaryStore store = Stores.open(file.toString())) {

            // Then
            assertThat(store.clusterId()).contains("kept");
            assertThat(store.writtenAt()).isEmpty();
        }
        try (Connection connection = dialect.connect()) {
            assertThat(column(connection, "SELECT version FROM schema_version ORDER BY version"))
                    .containsExactly("1", "2", "3", "4", "5");
            assertThat(column(connection, "SELECT COUNT(*) FROM v_top_actors")).containsExactly("0");
        }
    }

    @Test
    void shouldRunEachFileOnce() {
        // Given
        String file = folder.resolve("twice.db").toString();
        Stores.open(file).close();

        // When
        try (SummaryStore store = Stores.open(file)) {
            store.begin("cluster", List.of());
            store.write(new Batch(List.of(), List.of()), Instant.EPOCH);
        }

        // Then
        try (SummaryStore store = Stores.open(file)) {
            assertThat(store.writtenAt()).contains(Instant.EPOCH);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> column(Connection connection, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
