package io.wirewatch.app.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.app.TestShell;
import io.wirewatch.app.command.Wirewatch;
import io.wirewatch.app.shell.ExitCode;
import io.wirewatch.model.Origin;
import io.wirewatch.model.RejectReason;
import io.wirewatch.model.Rejected;
import io.wirewatch.model.Stage;
import io.wirewatch.streams.StreamsRunner;
import io.wirewatch.streams.StreamsSettings;
import io.wirewatch.streams.audit.Audit;
import io.wirewatch.streams.audit.AuditReport;
import io.wirewatch.streams.reprint.FoldRule;
import io.wirewatch.streams.share.StoreKind;
import io.wirewatch.streams.tag.ArticleLimits;
import io.wirewatch.tagger.Tagger;
import io.wirewatch.wire.Progress;
import io.wirewatch.wire.Topic;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was refused is listed, opened, and sent again once its reason is mended; the books are right before and after. */
class RejectedReplayIT {

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final int SHORT = 60;
    private static final String LONG_TEXT =
            "Lukashenko praised Putin in Minsk on Sunday, and went on to praise Russia at some length after that.";

    @TempDir
    Path folder;

    private TestKafka kafka;
    private List<String> shown = List.of();

    @BeforeEach
    void start() {
        kafka = new TestKafka(folder.resolve("kafka"), 2);
    }

    @AfterEach
    void stop() {
        kafka.close();
    }

    @Test
    void shouldCountWhatWasRefusedOnceWhenTheLimitWasMendedAndItIsReplayed() throws Exception {
        // Given
        try (StreamsRunner strict = streams(SHORT)) {
            write("a:1", article("a:1", LONG_TEXT));
            write("a:2", article("a:2", "Putin praised Lukashenko in Moscow."));
            write("a:3", "{\"text\":");
            settle();
        }
        assertThat(run("list")).isEqualTo(ExitCode.DONE);
        assertThat(shown).anyMatch(line -> line.contains("too-large")).anyMatch(line -> line.contains("undecodable"));
        assertThat(audit(1_000_000).problems()).isEmpty();
        assertThat(audit(1_000_000).mended()).isEqualTo(1);

        try (StreamsRunner mended = streams(1_000_000)) {
            // When
            assertThat(run("replay", "--dry-run")).isEqualTo(ExitCode.DONE);
            assertThat(shown.get(0)).isEqualTo("would send 2 refused, as 2 records of articles");
            assertThat(run("replay")).isEqualTo(ExitCode.DONE);
            assertThat(shown.get(0)).isEqualTo("sent 2 refused, as 2 records of articles");
            settle();
            assertThat(run("replay")).isEqualTo(ExitCode.DONE);

            // Then
            assertThat(shown)
                    .containsExactly(
                            "sent 0 refused, as 0 records of articles",
                            "left 2: sent before (--again sends them once more)",
                            "left 1: sent before and refused again; the newer refusal stands for them");
            settle();
            AuditReport report = audit(1_000_000);
            assertThat(report.problems()).isEmpty();
            assertThat(report.mended()).isZero();
            assertThat(report.articles()).isEqualTo(5);
            assertThat(report.ledger()).allMatch(row -> row.missing() == 0);
            assertThat(report.ledger().stream().mapToLong(row -> row.counted()).sum())
                    .isEqualTo(2);
            assertThat(report.ledger().stream()
                            .mapToLong(row -> row.duplicate())
                            .sum())
                    .isZero();
            assertThat(report.ledger().stream().mapToLong(row -> row.rejected()).sum())
                    .isEqualTo(3);
            assertThat(run("list", "--by", "reason,state")).isEqualTo(ExitCode.DONE);
            assertThat(shown)
                    .anyMatch(line -> line.matches(" *too-large +sent +1"))
                    .anyMatch(line -> line.matches(" *undecodable +replaced +1"))
                    .anyMatch(line -> line.matches(" *undecodable +refused-again +1"));
        }
    }

    @Test
    void shouldSendTheNewestRefusalAloneWhenAskedToSendAgain() throws Exception {
        // Given
        try (StreamsRunner running = streams(SHORT)) {
            write("a:3", "{\"text\":");
            settle();
            assertThat(run("replay")).isEqualTo(ExitCode.DONE);
            settle();

            // When
            assertThat(run("replay", "--again")).isEqualTo(ExitCode.DONE);

            // Then
            assertThat(shown.get(0)).isEqualTo("sent 1 refused, as 1 records of articles");
            settle();
            assertThat(audit(SHORT).problems()).isEmpty();
        }
    }

    @Test
    void shouldReadAgainWhatAProducerCouldNotReadAndShowItsBytes() throws Exception {
        // Given
        String line = "{\"text\":\"" + LONG_TEXT + "\",\"published\":\"2020-11-17T14:30:00Z\"}";
        refuse(RejectReason.UNDECODABLE, line);
        refuse(RejectReason.FILTERED, article("a:9", "Putin praised Lukashenko in Moscow again."));
        refuse(RejectReason.BINARY, "\u0000\u0001\u0002");
        assertThat(run("list", "--reason", "undecodable")).isEqualTo(ExitCode.DONE);
        String id = shown.get(1).strip().split(" ")[0];
        assertThat(run("show", id, "--raw")).isEqualTo(ExitCode.DONE);
        assertThat(shown).containsExactly(line);

        try (StreamsRunner running = streams(1_000_000)) {
            // When
            assertThat(run("replay")).isEqualTo(ExitCode.DONE);

            // Then
            assertThat(shown)
                    .containsExactly(
                            "sent 1 refused, as 1 records of articles",
                            "left 1: still no article can be made of them",
                            "left 1: a rule did not want them (--reason filtered sends them all the same)");
            assertThat(run("replay", "--reason", "filtered")).isEqualTo(ExitCode.DONE);
            assertThat(shown.get(0)).startsWith("sent 1 refused");
            settle();
            AuditReport report = audit(1_000_000);
            assertThat(report.problems()).isEmpty();
            assertThat(report.ledger().stream().mapToLong(row -> row.counted()).sum())
                    .isEqualTo(2);
        }
    }

    @Test
    void shouldSayWhatThereIsWhenAskedForWhatThereIsNot() {
        // When
        TestShell shell = TestShell.reading("");
        int reason = Wirewatch.run(shell.shell(), "rejected", "list", "--reason", "bad-hair");
        int id = Wirewatch.run(shell.shell(), "rejected", "show", "17");
        int none = Wirewatch.run(shell.shell(), "rejected", "show", "rejected-0@4", "--bootstrap", bootstrap());

        // Then
        assertThat(List.of(reason, id, none)).containsOnly(ExitCode.USAGE);
        assertThat(String.join("\n", shell.err()))
                .contains("--reason knows no 'bad-hair'; there are undecodable")
                .contains("'17' is no name of a refusal")
                .contains("there is no refusal rejected-0@4");
    }

    private int run(String... arguments) {
        TestShell shell = TestShell.reading("");
        List<String> all = new ArrayList<>(List.of("rejected"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--bootstrap", bootstrap()));
        int code = Wirewatch.run(shell.shell(), all.toArray(String[]::new));
        shown = shell.out();
        return code;
    }

    private String bootstrap() {
        return kafka.cluster().bootstrap();
    }

    private void settle() {
        assertThat(new Progress(kafka.cluster()).settle(LIMIT)).isTrue();
    }

    private StreamsRunner streams(int textLength) throws InterruptedException {
        ArticleLimits usual = ArticleLimits.DEFAULT;
        StreamsSettings settings = new StreamsSettings(
                kafka.cluster(),
                StreamsSettings.APPLICATION_ID,
                folder.resolve("state"),
                new StoreKind(true),
                1,
                true,
                Duration.ofMillis(100),
                new ArticleLimits(usual.horizon(), usual.ahead(), textLength),
                FoldRule.DEFAULT);
        StreamsRunner runner = StreamsRunner.start(settings, Tagger.builtIn()::tag);
        assertThat(runner.awaitRunning(LIMIT)).isTrue();
        return runner;
    }

    private AuditReport audit(int textLength) {
        ArticleLimits usual = ArticleLimits.DEFAULT;
        return new Audit(kafka.cluster())
                .recompute(
                        Tagger.builtIn()::tag,
                        new ArticleLimits(usual.horizon(), usual.ahead(), textLength),
                        FoldRule.DEFAULT,
                        Instant.now());
    }

    private static String article(String id, String text) {
        return "{\"id\":\"" + id + "\",\"text\":\"" + text + "\",\"published\":\"2020-11-17T14:30:00Z\","
                + "\"corpus\":\"example\",\"feed\":\"wire\"}";
    }

    private void write(String key, String value) {
        send(kafka.cluster().topics().articles().name(), key, value.getBytes(StandardCharsets.UTF_8));
    }

    private void refuse(RejectReason reason, String payload) {
        Topic<String, Rejected> topic = kafka.cluster().topics().rejected();
        Rejected rejected = new Rejected(
                new Origin("example", "wire", "wire.jsonl:3"),
                Stage.PRODUCE,
                reason,
                "it could not be read",
                null,
                Instant.parse("2020-11-18T00:00:00Z"),
                Base64.getEncoder().encodeToString(payload.getBytes(StandardCharsets.UTF_8)));
        send(topic.name(), "wire", topic.value().serializer().serialize(topic.name(), rejected));
    }

    private void send(String topic, String key, byte[] value) {
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(kafka.cluster().producerSettings())) {
            producer.send(new ProducerRecord<>(topic, key.getBytes(StandardCharsets.UTF_8), value));
        }
    }
}
