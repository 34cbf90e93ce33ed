package io.wirewatch.sink.store;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** Opens databases. */
public final class Stores {

    private static final String JDBC = "jdbc:";
    private static final String POSTGRES = "jdbc:postgresql:";
    private static final String SQLITE = "jdbc:sqlite:";

    private Stores() {}

    /**
     * Opens a database to write to, and makes it or brings it to the newest schema where needed.
     *
     * @param database the path of an SQLite file, or {@code jdbc:postgresql://host/database?user=...&password=...}
     * @throws StoreException if that cannot be
     */
    public static SummaryStore open(String database) {
        Dialect dialect = dialectOf(database);
        try {
            Connection connection = dialect.connect();
            boolean ready = false;
            try {
                connection.setAutoCommit(false);
                new Migrations(dialect).run(connection);
                connection.setAutoCommit(true);
                ready = true;
                return new JdbcStore(connection, dialect);
            } finally {
                if (!ready) {
                    connection.close();
                }
            }
        } catch (SQLException e) {
            throw Transactions.failure(dialect, "open", e);
        }
    }

    /**
     * Opens a database to read from; others may write to it meanwhile.
     *
     * @throws StoreException if there is none, saying how to get one
     */
    public static SummaryStore openExisting(String database) {
        checkThere(database);
        return open(database);
    }

    /**
     * Opens a database to ask it, and never to write to it; a sink may write to it meanwhile.
     *
     * @throws StoreException if there is none, or it is of another release, saying what to do
     */
    public static ReadOnlyDatabase openToRead(String database) {
        checkThere(database);
        Dialect dialect = dialectOf(database);
        try {
            Connection connection = dialect.connectToRead();
            boolean ready = false;
            try {
                new Migrations(dialect).check(connection);
                ready = true;
                return new ReadOnlyDatabase(connection, dialect);
            } finally {
                if (!ready) {
                    connection.close();
                }
            }
        } catch (SQLException e) {
            throw Transactions.failure(dialect, "open", e);
        }
    }

    private static void checkThere(String database) {
        if (!database.startsWith(JDBC) && !Files.isRegularFile(Path.of(database))) {
            throw new StoreException("there is no database " + database
                    + ": name one with --db, or fill one with `wirewatch demo` or `wirewatch sink`");
        }
    }

    private static Dialect dialectOf(String database) {
        if (database.startsWith(POSTGRES)) {
            return new PostgresDialect(database);
        }
        String file = database.startsWith(SQLITE) ? database.substring(SQLITE.length()) : database;
        if (file.isBlank() || file.startsWith(JDBC)) {
            throw new StoreException("no database is called '" + file + "': name an SQLite file, or "
                    + "jdbc:postgresql://HOST:5432/DATABASE?user=USER&password=PASSWORD");
        }
        try {
            return new SqliteDialect(Path.of(file));
        } catch (InvalidPathException e) {
            throw new StoreException("'" + file + "' cannot be a file: " + e.getReason(), e);
        }
    }
}
