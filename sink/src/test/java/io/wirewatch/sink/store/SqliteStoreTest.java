package io.wirewatch.sink.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest extends SummaryStoreContract {

    @TempDir
    Path folder;

    @Override
    String database() {
        return folder.resolve("new/folder/wirewatch.db").toString();
    }

    @Override
    Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + database());
    }

    @Test
    void shouldSayWhatToDoWhenTheFileIsNoDatabase() throws IOException {
        // Given
        Path file = Files.writeString(folder.resolve("notes.txt"), "these are my notes, not a database\n".repeat(50));

        // When / Then
        assertThatThrownBy(() -> Stores.open(file.toString()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("cannot open the database " + file)
                .hasMessageContaining("--db")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n"));
    }

    @Test
    void shouldSayWhatToDoWhenTheDatabaseIsAFolder() {
        // When / Then
        assertThatThrownBy(() -> Stores.open(folder.toString()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("is it a folder");
    }

    @Test
    void shouldNotMakeADatabaseWhenOneIsToBeRead() {
        // Given
        Path file = folder.resolve("none.db");

        // When / Then
        assertThatThrownBy(() -> Stores.openExisting(file.toString()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("there is no database");
        assertThat(file).doesNotExist();
    }

    @Test
    void shouldRefuseAnAddressItDoesNotKnow() {
        // When / Then
        assertThatThrownBy(() -> Stores.open("jdbc:oracle:thin:@x"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("jdbc:postgresql://");
    }

    @Test
    void shouldWriteInstantsSoThatTextOrderIsTimeOrder() {
        // When / Then
        assertThat(SqliteDialect.text(Instant.parse("2020-08-17T10:00:00Z"))).isEqualTo("2020-08-17T10:00:00Z");
        assertThat(SqliteDialect.text(Instant.parse("2020-08-17T10:00:00.5Z"))).isEqualTo("2020-08-17T10:00:00.500Z");
        assertThat(SqliteDialect.text(Instant.parse("0070-01-01T00:00:00Z"))).isEqualTo("0070-01-01T00:00:00Z");
    }
}
