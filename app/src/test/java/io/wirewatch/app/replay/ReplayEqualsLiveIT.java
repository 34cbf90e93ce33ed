package io.wirewatch.app.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.wirewatch.model.Article;
import io.wirewatch.streams.StreamsSettings;
import io.wirewatch.streams.audit.Audit;
import io.wirewatch.streams.audit.AuditReport;
import io.wirewatch.streams.reprint.FoldRule;
import io.wirewatch.streams.tag.ArticleLimits;
import io.wirewatch.tagger.Tagger;
import io.wirewatch.wire.Cluster;
import io.wirewatch.wire.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Promise 1 on a real broker, with the topology in a process of its own that is killed the hard way. */
class ReplayEqualsLiveIT {

    private static final Duration LIMIT = Duration.ofMinutes(4);

    @TempDir
    Path folder;

    @ParameterizedTest(name = "seed {0}, {1} partitions, {2} kills")
    @CsvSource({"1, 1, 1", "2, 4, 2"})
    void shouldGiveTheTablesOfARecountWhenKilledAndShuffled(long seed, int partitions, int kills) throws Exception {
        try (TestKafka kafka = new TestKafka(folder.resolve("kafka"), partitions)) {
            // Given
            List<Article> articles = new NewsArticles(new Random(seed)).of(800);
            Collections.shuffle(articles, new Random(seed));

            // When
            replay(kafka, articles, kills, true);

            // Then
            AuditReport report = audit(kafka);
            assertThat(report.problems()).isEmpty();
            assertThat(report.recomputed()).isGreaterThan(500);
        }
    }

    /**
     * A kill between what at-least-once does one after the other, writing what it knows and noting how far it has read, is a matter
     * of luck; what it leaves behind is not, and is made here: the state is written, the offsets are those of before.
     */
    @Test
    void shouldFailTheAuditWhenRunAtLeastOnceAndKilled() throws Exception {
        try (TestKafka kafka = new TestKafka(folder.resolve("kafka"), 2)) {
            // Given
            List<Article> articles = new NewsArticles(new Random(0)).of(200);

            // When
            replay(kafka, articles, 1, false);

            // Then
            assertThat(audit(kafka).problems()).isNotEmpty();
        }
    }

    private void replay(TestKafka kafka, List<Article> articles, int kills, boolean exactlyOnce)
            throws IOException, InterruptedException {
        Progress progress = new Progress(kafka.cluster());
        int chunk = articles.size() / (kills + 1) + 1;
        StreamsChild child = StreamsChild.start(kafka.cluster().bootstrap(), folder.resolve("state"), exactlyOnce);
        try {
            for (int from = 0; from < articles.size(); from += chunk) {
                int to = Math.min(articles.size(), from + chunk);
                kafka.write(articles.subList(from, from + (to - from) / 2));
                assertThat(progress.settle(LIMIT)).isTrue();
                kafka.write(articles.subList(from + (to - from) / 2, to));
                if (to < articles.size()) {
                    child.kill();
                    if (!exactlyOnce) {
                        forgetOffsets(kafka.cluster());
                    }
                    child = StreamsChild.start(kafka.cluster().bootstrap(), folder.resolve("state"), exactlyOnce);
                }
            }
            assertThat(progress.settle(LIMIT)).isTrue();
            assertThat(progress.settle(LIMIT)).isTrue();
        } finally {
            child.close();
        }
    }

    /** Puts the topology back to the first article; possible only once the group has noticed that its member is dead. */
    private static void forgetOffsets(Cluster cluster) {
        try (Admin admin = Admin.create(cluster.clientSettings())) {
            Map<TopicPartition, OffsetAndMetadata> start = new HashMap<>();
            for (int partition = 0; partition < 2; partition++) {
                start.put(new TopicPartition(cluster.topics().articles().name(), partition), new OffsetAndMetadata(0));
            }
            await().atMost(Duration.ofMinutes(2))
                    .ignoreExceptions()
                    .untilAsserted(() -> admin.alterConsumerGroupOffsets(StreamsSettings.APPLICATION_ID, start)
                            .all()
                            .get());
        }
    }

    private static AuditReport audit(TestKafka kafka) {
        return new Audit(kafka.cluster())
                .recompute(Tagger.builtIn()::tag, ArticleLimits.DEFAULT, FoldRule.DEFAULT, Instant.now());
    }
}
