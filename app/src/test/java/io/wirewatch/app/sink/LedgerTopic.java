package io.wirewatch.app.sink;

import io.wirewatch.model.Cell;
import io.wirewatch.model.Measure;
import io.wirewatch.model.Origin;
import io.wirewatch.model.Pane;
import io.wirewatch.model.RejectReason;
import io.wirewatch.model.Rejected;
import io.wirewatch.model.Stage;
import io.wirewatch.model.Tally;
import io.wirewatch.model.row.LedgerRow;
import io.wirewatch.model.row.RowKey;
import io.wirewatch.model.row.Rows;
import io.wirewatch.wire.Cluster;
import io.wirewatch.wire.Topic;
import io.wirewatch.wire.TopicAdmin;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Writes rows of the ledger, the simplest table, in transactions as the topology does. */
final class LedgerTopic implements AutoCloseable {

    static final String CORPUS = "test";

    private final Cluster cluster;
    private final KafkaProducer<byte[], byte[]> producer;

    LedgerTopic(Cluster cluster) {
        this.cluster = cluster;
        try (Admin admin = Admin.create(cluster.clientSettings())) {
            new TopicAdmin(admin, cluster.topics()).prepare(2);
        }
        Properties settings = cluster.producerSettings();
        settings.put("transactional.id", "ledger-" + cluster.topics().prefix());
        producer = new KafkaProducer<>(settings);
        producer.initTransactions();
    }

    /** Commits a row for each feed; a negative count is a tombstone. */
    void commit(Map<String, Long> readByFeed) {
        send(readByFeed);
        producer.commitTransaction();
    }

    /** Writes the same and takes it back. */
    void abort(Map<String, Long> readByFeed) {
        send(readByFeed);
        producer.flush();
        producer.abortTransaction();
    }

    private void send(Map<String, Long> readByFeed) {
        producer.beginTransaction();
        readByFeed.forEach(this::send);
    }

    private void send(String feed, long read) {
        Topic<RowKey, LedgerRow> topic = cluster.topics().ledger();
        Pane pane = new Pane(Cell.ofLedger(CORPUS, feed, "2020-08-17"), Pane.NO_HOUR);
        @Nullable
        LedgerRow row = read < 0
                ? null
                : (LedgerRow) Rows.ofPane(pane, Tally.ofCounts(Map.of(Measure.READ, read, Measure.COUNTED, read)));
        producer.send(new ProducerRecord<>(
                topic.name(),
                topic.key().serializer().serialize(topic.name(), RowKey.of(pane)),
                topic.value().serializer().serialize(topic.name(), row)));
    }

    /** Commits a refusal to partition 0. */
    void refuse() {
        Topic<String, Rejected> topic = cluster.topics().rejected();
        Rejected refusal = new Rejected(
                new Origin(CORPUS, "feed", "line 1"),
                Stage.READ,
                RejectReason.EMPTY,
                "empty",
                null,
                Instant.EPOCH,
                null);
        producer.beginTransaction();
        producer.send(new ProducerRecord<>(
                topic.name(), 0, new byte[] {'f'}, topic.value().serializer().serialize(topic.name(), refusal)));
        producer.commitTransaction();
    }

    /** Throws the refusals of partition 0 before {@code offset} away. */
    void forgetRefusals(long offset) throws Exception {
        try (Admin admin = Admin.create(cluster.clientSettings())) {
            TopicPartition partition =
                    new TopicPartition(cluster.topics().rejected().name(), 0);
            admin.deleteRecords(Map.of(partition, RecordsToDelete.beforeOffset(offset)))
                    .all()
                    .get();
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
