package io.wirewatch.sink.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One row of an answer, by the names of its columns. Good only while it is being read. */
public final class FoundRow {

    private final ResultSet row;
    private final Dialect dialect;

    FoundRow(ResultSet row, Dialect dialect) {
        this.row = row;
        this.dialect = dialect;
    }

    /** A text that is always there. */
    public String text(String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }

    /** A text, or null. */
    public @Nullable String textOrNull(String column) throws SQLException {
        return row.getString(column);
    }

    /** A whole number; 0 where there is none. */
    public long number(String column) throws SQLException {
        return row.getLong(column);
    }

    /** A whole number, or null. */
    public @Nullable Integer numberOrNull(String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : number;
    }

    /** A decimal number; 0 where there is none. */
    public double decimal(String column) throws SQLException {
        return row.getDouble(column);
    }

    /** Whether it is true. */
    public boolean truth(String column) throws SQLException {
        return row.getBoolean(column);
    }

    /** A moment, or null. */
    public @Nullable Instant instantOrNull(String column) throws SQLException {
        return dialect.instant(row, column);
    }

    /** A moment that is always there. */
    public Instant instant(String column) throws SQLException {
        return Objects.requireNonNull(dialect.instant(row, column), column);
    }
}
