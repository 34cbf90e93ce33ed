package io.wirewatch.sink.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;

/** Everything or nothing: work on one connection that is committed at its end, or rolled back whatever stops it. */
final class Transactions {

    /** Work that talks to the database. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws SQLException;
    }

    private final Connection connection;
    private final Dialect dialect;

    Transactions(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    /** Runs one statement's worth of work. */
    <T> T plainly(String what, Work<T> work) {
        try {
            return work.run();
        } catch (SQLException e) {
            throw failure(dialect, what, e);
        }
    }

    /** Runs work in a transaction: the one that is open, or one of its own. */
    <T> T inOne(String what, Work<T> work) {
        return plainly(what, () -> {
            if (!connection.getAutoCommit()) {
                return work.run();
            }
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                T result = work.run();
                connection.commit();
                done = true;
                return result;
            } finally {
                if (!done) {
                    undo();
                }
                restore();
            }
        });
    }

    /** Runs reads on one snapshot. */
    <T> T reading(Supplier<T> reads) {
        return plainly("read", () -> {
            if (connection.getAutoCommit()) {
                connection.setTransactionIsolation(dialect.snapshot());
            }
            return inOne("read", reads::get);
        });
    }

    private void undo() throws SQLException {
        if (!connection.isClosed()) {
            connection.rollback();
        }
    }

    private void restore() throws SQLException {
        if (!connection.isClosed()) {
            connection.setAutoCommit(true);
        }
    }

    static StoreException failure(Dialect dialect, String what, SQLException e) {
        String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given");
        return new StoreException(
                "cannot " + what + " the database " + dialect.name() + ": " + reason + " (" + dialect.advice() + ")",
                e);
    }
}
