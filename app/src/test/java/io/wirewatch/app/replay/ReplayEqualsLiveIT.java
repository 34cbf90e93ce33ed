package io.wirewatch.app.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.model.Article;
import io.wirewatch.streams.audit.Audit;
import io.wirewatch.streams.audit.AuditReport;
import io.wirewatch.streams.reprint.FoldRule;
import io.wirewatch.streams.tag.ArticleLimits;
import io.wirewatch.tagger.Tagger;
import io.wirewatch.wire.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Promise 1 on a real broker, with the topology in a process of its own that is killed the hard way. */
class ReplayEqualsLiveIT {

    private static final int BROKEN_RUNS = 3;
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

    /** A kill between two commits is a matter of luck, so there are up to {@value #BROKEN_RUNS} tries; one is nearly always enough. */
    @Test
    void shouldFailTheAuditWhenRunAtLeastOnceAndKilled() throws Exception {
        try (TestKafka kafka = new TestKafka(folder.resolve("kafka"), 2)) {
            List<String> problems = List.of();
            for (int run = 0; run < BROKEN_RUNS && problems.isEmpty(); run++) {
                // Given
                List<Article> articles = new NewsArticles(new Random(run)).of(600);

                // When
                replay(kafka, articles, 1, false);
                problems = audit(kafka).problems();
            }

            // Then
            assertThat(problems).isNotEmpty();
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
                    child = StreamsChild.start(kafka.cluster().bootstrap(), folder.resolve("state"), exactlyOnce);
                }
            }
            assertThat(progress.settle(LIMIT)).isTrue();
            assertThat(progress.settle(LIMIT)).isTrue();
        } finally {
            child.close();
        }
    }

    private static AuditReport audit(TestKafka kafka) {
        return new Audit(kafka.cluster())
                .recompute(Tagger.builtIn()::tag, ArticleLimits.DEFAULT, FoldRule.DEFAULT, Instant.now());
    }
}
