package io.wirewatch.producer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.wirewatch.model.Article;
import io.wirewatch.model.RejectReason;
import io.wirewatch.model.Rejected;
import io.wirewatch.wire.ArticleReader;
import io.wirewatch.wire.Json;
import io.wirewatch.wire.Topics;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

/** What is sent, and what becomes of failures; that a broker takes it is shown where there is a broker. */
class ArticlePublisherTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final List<Duration> waits = new ArrayList<>();
    private final List<PublishProgress> told = new ArrayList<>();

    @Test
    void shouldSendArticlesByIdAndRefusalsByFeed() {
        // Given
        MockProducer<byte[], byte[]> kafka = kafka();
        Article article = Items.article("One", "2020-11-17T00:00:00Z");
        ListSource source = new ListSource(Items.found(article), Items.refused(RejectReason.BINARY));
        // When
        PublishReport report = publisher(kafka).publish(source, PublishOptions.DEFAULT, told::add);
        // Then
        assertThat(kafka.history()).extracting(ProducerRecord::topic).containsExactly("articles", "rejected");
        ProducerRecord<byte[], byte[]> first = kafka.history().get(0);
        assertThat(new String(first.key(), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(article.id().value());
        assertThat(ArticleReader.read(first.value(), NOW)).isEqualTo(new ArticleReader.Read.Usable(article));
        assertThat(new String(kafka.history().get(1).key(), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("news");
        assertThat(report.rejected()).containsOnlyKeys(RejectReason.BINARY).containsValue(1L);
    }

    @Test
    void shouldStampRecordsWithTheMomentOfCollection() {
        // Given
        MockProducer<byte[], byte[]> kafka = kafka();
        ListSource source = new ListSource(Items.found(Items.article("One", "1970-01-01T00:00:00Z")));
        // When
        publisher(kafka).publish(source, PublishOptions.DEFAULT, told::add);
        // Then
        assertThat(kafka.history().get(0).timestamp()).isEqualTo(Items.COLLECTED.toEpochMilli());
    }

    @Test
    void shouldReportCountsAndHowFarTheTopicsReach() {
        // Given
        MockProducer<byte[], byte[]> kafka = kafka();
        ListSource source = new ListSource(
                Items.found(Items.article("One", "2020-11-17T00:00:00Z")),
                Items.found(Items.article("Two", "2020-11-17T00:00:00Z")),
                Items.refused(RejectReason.EMPTY));
        // When
        PublishReport report = publisher(kafka).publish(source, PublishOptions.DEFAULT, told::add);
        // Then
        assertThat(report.totals()).isEqualTo(new PublishProgress(3, 2, 1, 0, 30, Duration.ZERO));
        assertThat(told).containsExactly(report.totals());
        assertThat(report.ends())
                .containsOnly(
                        java.util.Map.entry(new TopicPartition("articles", 0), 2L),
                        java.util.Map.entry(new TopicPartition("rejected", 0), 1L));
    }

    @Test
    void shouldLeaveOutWhatLiesOutsideTheWantedTime() {
        // Given
        MockProducer<byte[], byte[]> kafka = kafka();
        PublishOptions options = PublishOptions.DEFAULT.between(
                Instant.parse("2020-11-17T00:00:00Z"), Instant.parse("2020-11-18T00:00:00Z"));
        ListSource source = new ListSource(
                Items.found(Items.article("Before", "2020-11-16T23:59:59Z")),
                Items.found(Items.article("Inside", "2020-11-17T00:00:00Z")),
                Items.found(Items.article("After", "2020-11-18T00:00:00Z")));
        // When
        PublishReport report = publisher(kafka).publish(source, options, told::add);
        // Then
        assertThat(titles(kafka)).containsExactly("Inside");
        assertThat(report.totals().leftOut()).isEqualTo(2);
    }

    @Test
    void shouldPaceByPublicationWhenASpeedIsGiven() {
        // Given: an hour apart, read in the wrong order
        MockProducer<byte[], byte[]> kafka = kafka();
        ListSource source = new ListSource(
                Items.found(Items.article("Later", "2020-11-17T01:00:00Z")),
                Items.found(Items.article("Earlier", "2020-11-17T00:00:00Z")));
        // When
        publisher(kafka).publish(source, PublishOptions.DEFAULT.at(Speed.parse("3600x")), told::add);
        // Then
        assertThat(titles(kafka)).containsExactly("Earlier", "Later");
        assertThat(waits).containsExactly(Duration.ofSeconds(1));
    }

    @Test
    void shouldStopWithOneClearMessageWhenKafkaDoesNotTakeARecord() {
        // Given
        MockProducer<byte[], byte[]> kafka =
                new Failing(new TimeoutException("not in metadata after 60000 ms"), "articles");
        ListSource source = new ListSource(
                Items.found(Items.article("One", "2020-11-17T00:00:00Z")),
                Items.found(Items.article("Two", "2020-11-17T00:00:00Z")));
        ArticlePublisher publisher = publisher(kafka);
        // When / Then
        assertThatExceptionOfType(PublishException.class)
                .isThrownBy(() -> publisher.publish(source, PublishOptions.DEFAULT, told::add))
                .withMessageMatching("Kafka did not take article c-\\w+: not in metadata after 60000 ms");
    }

    @Test
    void shouldTurnAnOversizedRecordIntoARefusalAndGoOn() {
        // Given
        MockProducer<byte[], byte[]> kafka = new Failing(new RecordTooLargeException("too large"), "articles");
        ListSource source = new ListSource(Items.found(Items.article("One", "2020-11-17T00:00:00Z")));
        // When
        PublishReport report = publisher(kafka).publish(source, PublishOptions.DEFAULT, told::add);
        // Then
        assertThat(report.rejected()).containsOnlyKeys(RejectReason.TOO_LARGE);
        Rejected refusal = Json.read(kafka.history().get(0).value(), Rejected.class);
        assertThat(refusal.article()).isNotNull();
        assertThat(report.totals().rejected()).isEqualTo(1);
    }

    private ArticlePublisher publisher(MockProducer<byte[], byte[]> kafka) {
        return new ArticlePublisher(kafka, Topics.DEFAULT, CLOCK, waits::add);
    }

    private static MockProducer<byte[], byte[]> kafka() {
        return new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
    }

    private static List<String> titles(MockProducer<byte[], byte[]> kafka) {
        return kafka.history().stream()
                .map(sent -> ((ArticleReader.Read.Usable) ArticleReader.read(sent.value(), NOW)).article())
                .map(article -> article.content().title())
                .toList();
    }

    /** Fails all that is sent to one topic, as the real producer does: by the callback. */
    private static final class Failing extends MockProducer<byte[], byte[]> {

        private final RuntimeException failure;
        private final String topic;

        Failing(RuntimeException failure, String topic) {
            super(true, null, new ByteArraySerializer(), new ByteArraySerializer());
            this.failure = failure;
            this.topic = topic;
        }

        @Override
        public synchronized Future<RecordMetadata> send(ProducerRecord<byte[], byte[]> sent, Callback callback) {
            if (sent.topic().equals(topic)) {
                callback.onCompletion(null, failure);
                return java.util.concurrent.CompletableFuture.failedFuture(failure);
            }
            return super.send(sent, callback);
        }
    }
}
