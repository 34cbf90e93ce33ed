package io.wirewatch.sink.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where SQLite and PostgreSQL differ. Everything else is one SQL. */
interface Dialect {

    /** A JSON document as a value. */
    record JsonText(String text) {}

    /** Opens a connection that is ready for transactions. */
    Connection connect() throws SQLException;

    /** Opens a connection that cannot write. */
    Connection connectToRead() throws SQLException;

    /** The UTC hour of a column, as an instant of this database. */
    String hourOf(String column);

    /** The database as a person would name it. */
    String name();

    /** What to do when it does not answer, as the end of a message. */
    String advice();

    /** The schema with the words in braces filled in. */
    String schema(String sql);

    /** Binds a value that is no plain string, number or truth. */
    void bindSpecial(PreparedStatement statement, int index, Object value) throws SQLException;

    /** An instant of a row, null where there is none. */
    @Nullable
    Instant instant(ResultSet row, String column) throws SQLException;

    /** The isolation level in which a transaction reads one state throughout. */
    int snapshot();

    /** Binds any value a column may hold. U+0000, which PostgreSQL refuses, becomes U+FFFD everywhere. */
    default void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        if (value instanceof String text) {
            statement.setString(index, text.replace('\0', '\uFFFD'));
        } else if (value instanceof Long number) {
            statement.setLong(index, number);
        } else if (value instanceof Integer number) {
            statement.setInt(index, number);
        } else if (value instanceof Double number) {
            statement.setDouble(index, number);
        } else if (value instanceof Boolean truth) {
            statement.setBoolean(index, truth);
        } else if (value == null) {
            statement.setObject(index, null);
        } else {
            bindSpecial(statement, index, value);
        }
    }
}
