package io.wirewatch.sink.store;

import io.wirewatch.model.Window;
import io.wirewatch.model.row.ActorRow;
import io.wirewatch.model.row.LedgerRow;
import io.wirewatch.model.row.StanceRow;
import java.sql.SQLException;
import java.util.List;

/** Rows back out of the database, as the records they came from. */
final class RowQueries {

    private static final String CORPORA =
            "SELECT corpus FROM actor_rolling UNION SELECT corpus FROM ledger UNION SELECT corpus FROM rejected";
    private static final String ACTORS = "SELECT * FROM actor_rolling WHERE corpus = ?";
    private static final String STANCES = "SELECT * FROM stance_rolling WHERE corpus = ? AND time_window = ?";
    private static final String LEDGER = "SELECT * FROM ledger WHERE corpus = ?";
    private static final String NOT_COUNTED = "SELECT * FROM v_not_counted WHERE corpus = ?";

    private final Statements statements;
    private final RowReader reader;

    RowQueries(Statements statements, Dialect dialect) {
        this.statements = statements;
        this.reader = new RowReader(dialect);
    }

    /* Sorted here and not in SQL: servers sort text by their own locale, and the reports must not depend on it. */

    List<String> corpora() throws SQLException {
        return statements.query(CORPORA, List.of(), row -> row.getString(1)).stream()
                .sorted()
                .toList();
    }

    List<ActorRow> actors(String corpus) throws SQLException {
        return statements.query(ACTORS, List.of(corpus), reader::actor).stream()
                .sorted(RowOrder.ACTORS)
                .toList();
    }

    List<StanceRow> stances(String corpus, Window window) throws SQLException {
        return statements.query(STANCES, List.of(corpus, window.label()), reader::stance).stream()
                .sorted(RowOrder.STANCES)
                .toList();
    }

    List<LedgerRow> ledger(String corpus) throws SQLException {
        return statements.query(LEDGER, List.of(corpus), reader::ledger).stream()
                .sorted(RowOrder.LEDGER)
                .toList();
    }

    List<NotCounted> notCounted(String corpus) throws SQLException {
        return statements.query(NOT_COUNTED, List.of(corpus), reader::notCounted).stream()
                .sorted(RowOrder.NOT_COUNTED)
                .toList();
    }
}
