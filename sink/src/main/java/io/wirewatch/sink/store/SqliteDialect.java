package io.wirewatch.sink.store;

import io.wirewatch.sink.store.ReadOnlyDatabase.Edge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/** One file. Instants are ISO text in UTC, so that text order is time order; JSON is text. */
final class SqliteDialect implements Dialect {

    /** How long to wait for another writer, in milliseconds: longer than any transaction of ours. */
    private static final int BUSY_MS = 15_000;

    /** 64 MiB, as SQLite counts it: negative, in KiB. */
    private static final int CACHE_KIB = -64 * 1024;

    private static final DateTimeFormatter SECONDS = format("uuuu-MM-dd'T'HH:mm:ss'Z'");
    private static final DateTimeFormatter MILLIS = format("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'");

    private static final int NANOS_A_MILLI = 1_000_000;
    private static final long YEAR_0 = Instant.parse("0000-01-02T00:00:00Z").getEpochSecond();
    private static final long YEAR_10_000 =
            Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

    private final Path file;

    SqliteDialect(Path file) {
        this.file = file;
    }

    @Override
    public Connection connect() throws SQLException {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new SQLException("its folder cannot be made: " + e.getMessage(), e);
        }
        SQLiteConfig config = new SQLiteConfig();
        // readers never wait for the writer; the last transactions may be lost with the power, rows and offsets alike
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.NORMAL);
        config.setBusyTimeout(BUSY_MS);
        config.setCacheSize(CACHE_KIB);
        config.enforceForeignKeys(true);
        return config.createConnection("jdbc:sqlite:" + file);
    }

    @Override
    public Connection connectToRead() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(BUSY_MS);
        config.setCacheSize(CACHE_KIB);
        return config.createConnection("jdbc:sqlite:" + file);
    }

    @Override
    public String hourOf(String column) {
        return "(SUBSTR(" + column + ", 1, 13) || ':00:00Z')";
    }

    @Override
    public String name() {
        return file.toString();
    }

    @Override
    public String advice() {
        return "is it a folder, read-only, full, or no SQLite file? Name another one with --db";
    }

    @Override
    public String schema(String sql) {
        return sql.replace("{instant}", "TEXT")
                .replace("{json}", "TEXT")
                .replace("{number}", "INTEGER NOT NULL PRIMARY KEY")
                .replace("{clustered}", "WITHOUT ROWID");
    }

    @Override
    public void bindSpecial(PreparedStatement statement, int index, Object value) throws SQLException {
        if (value instanceof Instant instant) {
            statement.setString(index, text(instant));
        } else if (value instanceof Edge edge) {
            // "10:00:00.500Z" sorts before "10:00:00Z", and both after "10:00:00"
            String at = text(edge.at());
            statement.setString(index, at.substring(0, at.length() - 1));
        } else if (value instanceof JsonText json) {
            statement.setString(index, json.text());
        } else {
            throw new IllegalArgumentException(
                    "no column holds a " + value.getClass().getName());
        }
    }

    @Override
    public @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : Instant.parse(text);
    }

    @Override
    public int snapshot() {
        return Connection.TRANSACTION_SERIALIZABLE;
    }

    /** Whole seconds or milliseconds, which is what nearly all are, write themselves the same way, and sooner. */
    static String text(Instant instant) {
        boolean isPlain = instant.getNano() % NANOS_A_MILLI == 0
                && instant.getEpochSecond() > YEAR_0
                && instant.getEpochSecond() < YEAR_10_000;
        return isPlain ? instant.toString() : formatted(instant);
    }

    private static String formatted(Instant instant) {
        return (instant.get(ChronoField.MILLI_OF_SECOND) == 0 ? SECONDS : MILLIS).format(instant);
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(ZoneOffset.UTC);
    }
}
