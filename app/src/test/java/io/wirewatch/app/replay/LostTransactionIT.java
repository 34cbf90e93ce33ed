package io.wirewatch.app.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.model.Article;
import io.wirewatch.streams.StreamsRunner;
import io.wirewatch.streams.StreamsSettings;
import io.wirewatch.streams.audit.Audit;
import io.wirewatch.streams.reprint.FoldRule;
import io.wirewatch.streams.tag.ArticleLimits;
import io.wirewatch.tagger.Tagger;
import io.wirewatch.wire.Progress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListTransactionsOptions;
import org.apache.kafka.clients.admin.TransactionListing;
import org.apache.kafka.clients.admin.TransactionState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A transaction that the broker ends under the topology's hands, as it does with one that takes too long. */
class LostTransactionIT {

    private static final Duration LIMIT = Duration.ofMinutes(4);

    @TempDir
    Path folder;

    @Test
    void shouldGoOnAndGiveTheTablesOfARecountWhenTransactionsAreEndedByTheBroker() throws Exception {
        try (TestKafka kafka = new TestKafka(folder.resolve("kafka"), 2);
                StreamsRunner runner = StreamsRunner.start(
                        StreamsSettings.embedded(kafka.cluster(), folder.resolve("state")), Tagger.builtIn()::tag)) {
            // Given
            assertThat(runner.awaitRunning(LIMIT)).isTrue();
            List<Article> articles = new NewsArticles(new Random(7)).of(1200);

            // When
            kafka.write(articles);
            int ended = endTransactions(kafka, 3);
            boolean isSettled = new Progress(kafka.cluster()).settle(LIMIT);

            // Then
            runner.throwIfFailed();
            assertThat(isSettled).isTrue();
            assertThat(ended).isGreaterThanOrEqualTo(3);
            assertThat(new Audit(kafka.cluster())
                            .recompute(Tagger.builtIn()::tag, ArticleLimits.DEFAULT, FoldRule.DEFAULT, Instant.now())
                            .problems())
                    .isEmpty();
        }
    }

    /** Ends this many open transactions of the topology, as the coordinator does with those that take too long. */
    private static int endTransactions(TestKafka kafka, int count) throws Exception {
        int ended = 0;
        Instant end = Instant.now().plus(LIMIT);
        ListTransactionsOptions open = new ListTransactionsOptions().filterStates(Set.of(TransactionState.ONGOING));
        try (Admin admin = Admin.create(kafka.cluster().clientSettings())) {
            while (ended < count && Instant.now().isBefore(end)) {
                for (TransactionListing transaction :
                        admin.listTransactions(open).all().get()) {
                    if (transaction.transactionalId().startsWith(StreamsSettings.APPLICATION_ID)) {
                        admin.fenceProducers(List.of(transaction.transactionalId()))
                                .all()
                                .get();
                        ended++;
                    }
                }
            }
        }
        return ended;
    }
}
