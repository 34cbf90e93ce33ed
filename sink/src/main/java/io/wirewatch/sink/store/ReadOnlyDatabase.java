package io.wirewatch.sink.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The summary database, to ask and never to write, whatever a sink writes to it meanwhile. Every method throws
 * {@link StoreException} where the database fails. Not thread-safe.
 */
public final class ReadOnlyDatabase implements AutoCloseable {

    private final Connection connection;
    private final Dialect dialect;
    private final Statements statements;
    private final Transactions transactions;

    ReadOnlyDatabase(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
        this.statements = new Statements(connection, dialect);
        this.transactions = new Transactions(connection, dialect);
    }

    /**
     * An end of a stretch of time as a value of a query: {@code published >= ?} and {@code published < ?} with such values are
     * right to the millisecond, which plain text in SQLite is not.
     *
     * @param at the moment
     */
    public record Edge(Instant at) {}

    /** Reads one row. */
    @FunctionalInterface
    public interface Reading<T> {
        /** The row as a value. */
        T of(FoundRow row) throws SQLException;
    }

    /** The database as a person would name it: a file, or an address without password. */
    public String name() {
        return dialect.name();
    }

    /** All rows of a question, in the order of the answer. */
    public <T> List<T> all(String sql, List<? extends @Nullable Object> values, Reading<T> reading) {
        return transactions.plainly(
                "read", () -> statements.query(sql, values, row -> reading.of(new FoundRow(row, dialect))));
    }

    /** The first row, if there is one. */
    public <T> Optional<T> one(String sql, List<? extends @Nullable Object> values, Reading<T> reading) {
        return all(sql, values, reading).stream().findFirst();
    }

    /** Runs several questions on one state of the database. */
    public <T> T consistently(Supplier<T> reads) {
        return transactions.reading(reads);
    }

    /** The UTC hour of a column with moments, as an expression of this database. */
    public String hourOf(String column) {
        return dialect.hourOf(column);
    }

    /** Whether there is such a table or view, and it has such a column. */
    public boolean has(String table, String column) {
        return transactions.plainly("read", () -> {
            try (var columns = connection.getMetaData().getColumns(null, null, table, column)) {
                return columns.next();
            }
        });
    }

    @Override
    public void close() {
        try {
            statements.close();
        } catch (SQLException e) {
            throw Transactions.failure(dialect, "close", e);
        }
    }
}
