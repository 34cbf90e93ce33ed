package io.wirewatch.app.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import io.wirewatch.app.TestShell;
import io.wirewatch.app.command.Wirewatch;
import io.wirewatch.app.shell.ExitCode;
import io.wirewatch.streams.OrphanedStateException;
import io.wirewatch.streams.StreamsRunner;
import io.wirewatch.streams.StreamsSettings;
import io.wirewatch.streams.audit.Audit;
import io.wirewatch.streams.audit.AuditReport;
import io.wirewatch.streams.reprint.FoldRule;
import io.wirewatch.streams.share.StoreKind;
import io.wirewatch.streams.tag.ArticleLimits;
import io.wirewatch.tagger.Tagger;
import io.wirewatch.wire.Progress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A version with other stores is refused, and what the refusal says to do helps. */
class OrphanedStateIT {

    private static final Duration LIMIT = Duration.ofMinutes(4);
    private static final Pattern DELETED = Pattern.compile("--delete --topic '([^']+)'");

    @TempDir
    Path folder;

    @Test
    void shouldRefuseToOrphanStateAndCountAnewAfterTheCommandItNames() throws Exception {
        try (TestKafka kafka = new TestKafka(folder.resolve("kafka"), 2);
                Admin admin = Admin.create(kafka.cluster().clientSettings())) {
            // Given what another version has counted
            kafka.write(new NewsArticles(new Random(7)).of(30));
            try (StreamsRunner before = start(kafka, "wirewatch")) {
                assertThat(new Progress(kafka.cluster()).settle(LIMIT)).isTrue();
            }
            admin.createTopics(
                            List.of(new NewTopic("wirewatch-older-shares-changelog", Optional.of(2), Optional.empty())))
                    .all()
                    .get();

            // When
            OrphanedStateException refused =
                    catchThrowableOfType(OrphanedStateException.class, () -> start(kafka, "wirewatch"));

            // Then
            assertThat(refused).hasMessageContaining("[older-shares]").hasMessageContaining("--application-id");
            Matcher command = DELETED.matcher(refused.getMessage());
            assertThat(command.find()).isTrue();
            List<String> deleted = List.of(command.group(1).split("[|]"));
            assertThat(deleted).doesNotContain("articles", "rejected", "cursors", "feed-health");
            admin.deleteTopics(deleted).all().get();
            await().atMost(LIMIT)
                    .until(() -> admin.listTopics().names().get().stream().noneMatch(deleted::contains));
            TestShell shell = TestShell.reading("");
            assertThat(Wirewatch.run(
                            shell.shell(),
                            "topics",
                            "--bootstrap",
                            kafka.cluster().bootstrap(),
                            "--partitions",
                            "2"))
                    .isEqualTo(ExitCode.DONE);
            try (StreamsRunner anew = start(kafka, "wirewatch-2")) {
                assertThat(new Progress(kafka.cluster()).settle(LIMIT)).isTrue();
                AuditReport report = new Audit(kafka.cluster())
                        .recompute(Tagger.builtIn()::tag, ArticleLimits.DEFAULT, FoldRule.DEFAULT, Instant.now());
                assertThat(report.problems()).isEmpty();
                assertThat(report.articles()).isGreaterThanOrEqualTo(30);
                assertThat(report.recomputed()).isGreaterThan(10);
            }
        }
    }

    private StreamsRunner start(TestKafka kafka, String application) throws InterruptedException {
        StreamsSettings settings = new StreamsSettings(
                kafka.cluster(),
                application,
                folder.resolve(application),
                new StoreKind(true),
                1,
                true,
                Duration.ofMillis(100),
                ArticleLimits.DEFAULT,
                FoldRule.DEFAULT);
        StreamsRunner runner = StreamsRunner.start(settings, Tagger.builtIn()::tag);
        assertThat(runner.awaitRunning(LIMIT)).isTrue();
        return runner;
    }
}
