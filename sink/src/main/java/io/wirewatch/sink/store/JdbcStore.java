package io.wirewatch.sink.store;

import io.wirewatch.model.Window;
import io.wirewatch.model.row.ActorRow;
import io.wirewatch.model.row.LedgerRow;
import io.wirewatch.model.row.StanceRow;
import io.wirewatch.sink.store.ReadOnlyDatabase.Edge;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The summary database over JDBC, in either dialect. */
final class JdbcStore implements SummaryStore {

    private static final String CLUSTER_ID = "cluster_id";
    private static final String WRITTEN_AT = "written_at";
    private static final String META = "SELECT value FROM meta WHERE name = ?";
    private static final String SET_META =
            "INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value";
    /** Parents after children would do as well: deleting articles deletes what is of them. */
    private static final List<String> FILLED = List.of("articles", "aliases", "texts", "rejected", "offsets", "meta");

    private static final String TEXTS = "texts";

    private static final String FORGET = "DELETE FROM articles WHERE article_no IN"
            + " (SELECT article_no FROM articles WHERE corpus = ? AND published < ? ORDER BY published LIMIT ?)";
    private static final String LATEST = "SELECT MAX(published) AS latest FROM articles WHERE corpus = ?";

    private final Dialect dialect;
    private final Statements statements;
    private final Transactions transactions;
    private final Offsets offsets;
    private final RowWriter rows;
    private final AliasWriter aliases;
    private final ArticleWriter articles;
    private final TextWriter texts;
    private final RejectedWriter rejected;
    private final RowQueries queries;

    JdbcStore(Connection connection, Dialect dialect) {
        this.dialect = dialect;
        this.statements = new Statements(connection, dialect);
        this.transactions = new Transactions(connection, dialect);
        this.offsets = new Offsets(statements, dialect.name());
        this.rows = new RowWriter(statements);
        this.aliases = new AliasWriter(statements);
        this.texts = new TextWriter(statements);
        this.articles = new ArticleWriter(statements, aliases, texts);
        this.rejected = new RejectedWriter(statements);
        this.queries = new RowQueries(statements, dialect);
    }

    @Override
    public String name() {
        return dialect.name();
    }

    @Override
    public Optional<String> clusterId() {
        return meta(CLUSTER_ID);
    }

    @Override
    public Optional<Instant> writtenAt() {
        return meta(WRITTEN_AT).map(Instant::parse);
    }

    private Optional<String> meta(String name) {
        return transactions.plainly(
                "read", () -> statements.query(META, List.of(name), row -> row.getString(1)).stream()
                        .findFirst());
    }

    @Override
    public List<Position> positions() {
        return transactions.plainly("read", offsets::all);
    }

    @Override
    public void begin(String clusterId, List<Position> positions) {
        transactions.inOne("write to", () -> {
            statements.update(SET_META, List.of(CLUSTER_ID, clusterId));
            offsets.reset(positions);
            return positions;
        });
    }

    @Override
    public void clear() {
        transactions.inOne("empty", () -> {
            for (String table : FILLED) {
                statements.update("DELETE FROM " + table, List.of());
            }
            for (RowTable<?> table : RowTable.ALL) {
                statements.update("DELETE FROM " + table.table(), List.of());
            }
            return dialect;
        });
        aliases.forget();
    }

    @Override
    public void write(Batch batch, Instant at) {
        aliases.undone();
        transactions.inOne("write to", () -> {
            try {
                boolean isMended = false;
                for (Stretch stretch : batch.stretches()) {
                    isMended |= offsets.move(stretch) > 0 && stretch.topic().equals(TEXTS);
                }
                statements.update(SET_META, List.of(WRITTEN_AT, at.toString()));
                articles.begin();
                for (Change change : batch.changes()) {
                    write(change);
                }
                if (isMended) {
                    texts.labelAll();
                }
                statements.flush();
                return batch;
            } finally {
                statements.forget();
            }
        });
        aliases.committed();
    }

    private void write(Change change) throws SQLException {
        if (change instanceof Change.OfRow row) {
            rows.write(row);
        } else if (change instanceof Change.OfArticle article) {
            articles.write(article);
        } else if (change instanceof Change.OfText text) {
            texts.write(text);
        } else if (change instanceof Change.OfRejected refusal) {
            rejected.write(refusal);
        }
    }

    @Override
    public List<String> corpora() {
        return transactions.plainly("read", queries::corpora);
    }

    @Override
    public List<ActorRow> actors(String corpus) {
        return transactions.plainly("read", () -> queries.actors(corpus));
    }

    @Override
    public List<StanceRow> stances(String corpus, Window window) {
        return transactions.plainly("read", () -> queries.stances(corpus, window));
    }

    @Override
    public List<LedgerRow> ledger(String corpus) {
        return transactions.plainly("read", () -> queries.ledger(corpus));
    }

    @Override
    public List<NotCounted> notCounted(String corpus) {
        return transactions.plainly("read", () -> queries.notCounted(corpus));
    }

    @Override
    public int forget(String corpus, Instant before, int limit) {
        return transactions.inOne(
                "write to", () -> statements.update(FORGET, List.of(corpus, new Edge(before), limit)));
    }

    @Override
    public Optional<Instant> latest(String corpus) {
        return transactions.plainly("read", () -> statements
                .query(LATEST, List.of(corpus), row -> Optional.ofNullable(dialect.instant(row, "latest")))
                .get(0));
    }

    @Override
    public <T> T consistently(Supplier<T> reads) {
        return transactions.reading(reads);
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
