package io.wirewatch.sink.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Brings a database to the newest schema: numbered SQL files, each run once, in order, with a table that says which have. */
final class Migrations {

    /** In order; a file that has been released is never changed again. */
    private static final List<String> FILES =
            List.of("001_tables.sql", "002_views.sql", "003_look_ups.sql", "004_texts.sql", "005_alerts.sql");

    private final Dialect dialect;
    private final List<String> files;

    Migrations(Dialect dialect) {
        this(dialect, FILES);
    }

    /** For tests: the first few files alone make the database of an older release. */
    Migrations(Dialect dialect, List<String> files) {
        this.dialect = dialect;
        this.files = files;
    }

    /** Runs what is missing, in one transaction. The connection does not commit by itself. */
    void run(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS schema_version ("
                    + "version INTEGER NOT NULL PRIMARY KEY, file TEXT NOT NULL)");
            int version = version(statement);
            checkNotNewer(version);
            for (int next = version + 1; next <= files.size(); next++) {
                String file = files.get(next - 1);
                for (String sql : statementsOf(dialect.schema(read(file)))) {
                    statement.execute(sql);
                }
                record(connection, next, file);
            }
        }
        connection.commit();
    }

    /**
     * Looks whether the database has the schema this program reads, and changes nothing.
     *
     * @throws StoreException if it has another
     */
    void check(Connection connection) throws SQLException {
        int version;
        try (Statement statement = connection.createStatement()) {
            version = version(statement);
        }
        if (version < files.size()) {
            throw new StoreException("the database " + dialect.name() + " has schema " + version
                    + ", this program reads " + files.size()
                    + ": let `wirewatch up` or `wirewatch sink` open it once, which brings it forward");
        }
        checkNotNewer(version);
    }

    private void checkNotNewer(int version) {
        if (version > files.size()) {
            throw new StoreException("the database " + dialect.name() + " has schema " + version
                    + ", this program knows up to " + files.size() + ": use a newer release, or another database");
        }
    }

    private static int version(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("SELECT COALESCE(MAX(version), 0) FROM schema_version")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void record(Connection connection, int version, String file) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO schema_version (version, file) VALUES (?, ?)")) {
            insert.setInt(1, version);
            insert.setString(2, file);
            insert.executeUpdate();
        }
    }

    private static List<String> statementsOf(String sql) {
        String code = sql.replaceAll("(?m)^\\s*--.*$", "");
        return List.of(code.split(";\\s*(?:\\R|\\z)")).stream()
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    private static String read(String file) {
        try (InputStream in = Migrations.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its own file " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the program cannot read its own file " + file, e);
        }
    }
}
