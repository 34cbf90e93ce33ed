package io.wirewatch.sink.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The statements of one connection: each text prepared once, bound by position, batched where nobody waits for the answer. */
final class Statements implements AutoCloseable {

    /** Reads one row. */
    @FunctionalInterface
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Large enough to amortise a round trip, small enough not to hold a large batch twice. */
    private static final int FLUSH_AT = 1_000;

    private final Connection connection;
    private final Dialect dialect;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private final Map<PreparedStatement, Integer> waiting = new HashMap<>();

    Statements(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    /** Executes at once and says how many rows it touched. */
    int update(String sql, List<? extends @Nullable Object> values) throws SQLException {
        return bound(sql, values).executeUpdate();
    }

    /** Executes some time before {@link #flush()} ends. */
    void later(String sql, List<? extends @Nullable Object> values) throws SQLException {
        PreparedStatement statement = bound(sql, values);
        statement.addBatch();
        if (waiting.merge(statement, 1, Integer::sum) >= FLUSH_AT) {
            statement.executeBatch();
            waiting.remove(statement);
        }
    }

    /** Executes everything that waits. */
    void flush() throws SQLException {
        for (PreparedStatement statement : List.copyOf(waiting.keySet())) {
            statement.executeBatch();
        }
        waiting.clear();
    }

    /** Forgets what waits. */
    void forget() throws SQLException {
        for (PreparedStatement statement : waiting.keySet()) {
            statement.clearBatch();
        }
        waiting.clear();
    }

    /** All rows of a query. */
    <T> List<T> query(String sql, List<? extends @Nullable Object> values, RowReader<T> reader) throws SQLException {
        List<T> rows = new ArrayList<>();
        try (ResultSet result = bound(sql, values).executeQuery()) {
            while (result.next()) {
                rows.add(reader.read(result));
            }
        }
        return rows;
    }

    private PreparedStatement bound(String sql, List<? extends @Nullable Object> values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.size(); i++) {
            dialect.bind(statement, i + 1, values.get(i));
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
        connection.close();
    }
}
