package io.wirewatch.sink.store;

import io.wirewatch.model.FoldedArticle;
import java.sql.SQLException;
import java.util.List;

/** Writes which articles are copies of which, and puts the articles that are there under their texts. */
final class TextWriter {

    private static final List<String> KEYS = List.of("corpus", "article");
    private static final TableSql SQL = new TableSql("texts", KEYS, List.of("text_id", "similarity"));
    private static final String KNOWN =
            "COALESCE((SELECT t.text_id FROM texts t WHERE t.corpus = articles.corpus AND t.article = articles.article),"
                    + " article)";
    private static final String LABEL = "UPDATE articles SET text_id = " + KNOWN + " WHERE corpus = ? AND article = ?";
    private static final String LABEL_ALL = "UPDATE articles SET text_id = " + KNOWN + " WHERE text_id <> " + KNOWN;
    private static final String FIND = "SELECT text_id FROM texts WHERE corpus = ? AND article = ?";

    private final Statements statements;

    TextWriter(Statements statements) {
        this.statements = statements;
    }

    /** The text of an article, as far as it is known. */
    String textOf(String corpus, String article) throws SQLException {
        return statements.query(FIND, List.of(corpus, article), row -> row.getString(1)).stream()
                .findFirst()
                .orElse(article);
    }

    void write(Change.OfText change) throws SQLException {
        String corpus = change.key().corpus();
        String article = change.key().article().value();
        FoldedArticle folded = change.folded();
        long offset = change.source().offset();
        if (folded == null) {
            statements.update(SQL.delete(), List.of(corpus, article, offset));
        } else {
            statements.update(
                    SQL.upsert(),
                    List.of(
                            corpus,
                            article,
                            folded.textId().value(),
                            folded.similarity(),
                            change.source().partition(),
                            offset));
        }
        statements.update(LABEL, List.of(corpus, article));
    }

    /** Rows were removed that an earlier reading had left: their articles are looked up again. */
    void labelAll() throws SQLException {
        statements.update(LABEL_ALL, List.of());
    }
}
