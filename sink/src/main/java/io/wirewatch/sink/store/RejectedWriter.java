package io.wirewatch.sink.store;

import io.wirewatch.model.ArticleId;
import io.wirewatch.model.Rejected;
import java.sql.SQLException;
import java.util.Arrays;

/** Writes what was not counted; its bytes stay in the topic. */
final class RejectedWriter {

    private static final String INSERT =
            "INSERT INTO rejected (kafka_partition, kafka_offset, corpus, feed, location, stage, "
                    + "reason, detail, article, rejected_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                    + "ON CONFLICT (kafka_partition, kafka_offset) DO NOTHING";

    private final Statements statements;

    RejectedWriter(Statements statements) {
        this.statements = statements;
    }

    void write(Change.OfRejected change) throws SQLException {
        Rejected it = change.rejected();
        ArticleId article = it.article();
        statements.later(
                INSERT,
                Arrays.asList(
                        change.source().partition(),
                        change.source().offset(),
                        it.origin().corpus(),
                        it.origin().feed(),
                        it.origin().location(),
                        it.stage().wireName(),
                        it.reason().wireName(),
                        it.detail(),
                        article == null ? null : article.value(),
                        it.rejected()));
    }
}
