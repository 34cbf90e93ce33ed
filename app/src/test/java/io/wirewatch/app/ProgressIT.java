package io.wirewatch.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wirewatch.app.broker.EmbeddedBroker;
import io.wirewatch.model.Contribution.Sender;
import io.wirewatch.model.row.ProgressRow;
import io.wirewatch.wire.Cluster;
import io.wirewatch.wire.Progress;
import io.wirewatch.wire.Topic;
import io.wirewatch.wire.TopicAdmin;
import io.wirewatch.wire.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** Waiting by offsets, on a real broker, with inputs written in transactions as the topology writes them. */
class ProgressIT {

    private static final int TABLES = 2;
    /** {@code articles}, {@code rejected} and the two topics that reprints are folded through. */
    private static final int INPUTS = 4;

    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir
    static Path folder;

    private static EmbeddedBroker broker;

    private Cluster cluster;
    private Progress progress;

    @BeforeAll
    static void startBroker() {
        broker = EmbeddedBroker.start(folder, 0);
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    @BeforeEach
    void prepare(TestInfo test) {
        Topics topics = new Topics(test.getTestMethod().orElseThrow().getName() + ".");
        cluster = new Cluster(broker.bootstrapServers(), Map.of(), topics);
        progress = new Progress(cluster);
        try (Admin admin = Admin.create(cluster.clientSettings())) {
            new TopicAdmin(admin, topics).prepare(TABLES);
        }
    }

    @Test
    void shouldEndBehindLastRecordWhenTransactionsLeaveMarkers() {
        // Given
        TopicPartition rejected = new TopicPartition(cluster.topics().rejected().name(), 0);
        commit(record(rejected, "one"), record(rejected, "two"));

        // When
        Map<TopicPartition, Long> ends = progress.inputEnds();

        // Then
        assertThat(ends).containsEntry(rejected, 2L).hasSize(INPUTS * TABLES);
        assertThat(ends.values()).containsOnly(0L, 2L);
    }

    @Test
    void shouldWaitForTransactionWhenItIsNotDecidedYet() throws Exception {
        // Given
        TopicPartition articles = new TopicPartition(cluster.topics().articles().name(), 1);
        try (KafkaProducer<byte[], byte[]> producer = producer()) {
            producer.beginTransaction();
            producer.send(record(articles, "one")).get();
            CompletableFuture<Map<TopicPartition, Long>> ends = CompletableFuture.supplyAsync(progress::inputEnds);
            assertThatThrownBy(() -> ends.get(SHORT.toMillis(), TimeUnit.MILLISECONDS))
                    .isInstanceOf(TimeoutException.class);

            // When
            producer.commitTransaction();

            // Then
            assertThat(ends.get(LONG.toSeconds(), TimeUnit.SECONDS)).containsEntry(articles, 1L);
        }
    }

    @Test
    void shouldWaitInVainWhenOnePartitionOfTablesIsBehind() {
        // Given
        TopicPartition articles = new TopicPartition(cluster.topics().articles().name(), 1);
        commit(record(articles, "one"));
        commit(told("articles", 1, 0, 1));

        // When
        boolean isReached = progress.await(progress.inputEnds(), SHORT);

        // Then
        assertThat(isReached).isFalse();
    }

    @Test
    void shouldReturnWhenAllPartitionsOfTablesHaveCome() {
        // Given
        TopicPartition articles = new TopicPartition(cluster.topics().articles().name(), 1);
        commit(record(articles, "one"));
        Map<TopicPartition, Long> ends = progress.inputEnds();
        commit(told("articles", 1, 0, 1), told("articles", 1, 1, 1));

        // When
        boolean isReached = progress.await(ends, LONG);

        // Then
        assertThat(isReached).isTrue();
    }

    @Test
    void shouldReturnAtOnceWhenInputsAreEmpty() {
        // When
        boolean isReached = progress.await(progress.inputEnds(), LONG);

        // Then
        assertThat(isReached).isTrue();
    }

    private ProducerRecord<byte[], byte[]> told(String input, int inputPartition, int tables, long next) {
        Topic<ProgressRow.Key, ProgressRow> topic = cluster.topics().progress();
        ProgressRow row = new ProgressRow(new Sender(input, inputPartition), tables, next);
        return new ProducerRecord<>(
                topic.name(),
                topic.key().serializer().serialize(topic.name(), row.key()),
                topic.value().serializer().serialize(topic.name(), row));
    }

    private static ProducerRecord<byte[], byte[]> record(TopicPartition partition, String value) {
        return new ProducerRecord<>(
                partition.topic(),
                partition.partition(),
                null,
                value.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @SafeVarargs
    private void commit(ProducerRecord<byte[], byte[]>... records) {
        try (KafkaProducer<byte[], byte[]> producer = producer()) {
            producer.beginTransaction();
            List.of(records).forEach(producer::send);
            producer.commitTransaction();
        }
    }

    private KafkaProducer<byte[], byte[]> producer() {
        Properties settings = cluster.producerSettings();
        settings.put("transactional.id", "test");
        KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(settings);
        producer.initTransactions();
        return producer;
    }
}
