package io.wirewatch.wire;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;

/**
 * The latest committed row of each key of a compacted topic.
 *
 * <p>A reader of committed records ends before the first transaction that is still open, be it of a producer that died. Rows
 * behind it may be committed all the same, and whoever goes on from an older row does things twice. So this waits until every
 * transaction that was open when it began is at its end, which Kafka sees to within the transactions' time limit.
 */
public final class LatestRows {

    private static final Duration POLL = Duration.ofMillis(100);
    /** Longer than any transaction of ours may be open. */
    private static final Duration LIMIT = Duration.ofSeconds(90);

    private LatestRows() {}

    /**
     * Reads them all.
     *
     * @throws TimeoutException if a transaction stays open for longer than a minute and a half
     */
    public static <K, V> Map<K, V> read(Cluster cluster, Topic<K, V> topic) {
        Map<K, V> rows = new HashMap<>();
        Map<TopicPartition, Long> ends = ends(cluster, topic.name());
        long deadline = System.nanoTime() + LIMIT.toNanos();
        try (Consumer<byte[], byte[]> consumer = Offsets.consumer(cluster)) {
            consumer.assign(ends.keySet());
            consumer.seekToBeginning(ends.keySet());
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<byte[], byte[]> row : consumer.poll(POLL)) {
                    K key = topic.key().deserializer().deserialize(topic.name(), row.key());
                    V value = topic.value().deserializer().deserialize(topic.name(), row.value());
                    if (value == null) {
                        rows.remove(key);
                    } else {
                        rows.put(key, value);
                    }
                }
                if (System.nanoTime() > deadline) {
                    throw new TimeoutException("a transaction on " + topic.name() + " does not come to its end");
                }
            }
        }
        return rows;
    }

    /** Where the partitions end, with what is not committed yet. */
    private static Map<TopicPartition, Long> ends(Cluster cluster, String topic) {
        try (Admin admin = Admin.create(cluster.clientSettings())) {
            Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
            Answer.await(admin.describeTopics(List.of(topic)).allTopicNames())
                    .values()
                    .forEach(described -> described
                            .partitions()
                            .forEach(partition ->
                                    latest.put(new TopicPartition(topic, partition.partition()), OffsetSpec.latest())));
            ListOffsetsOptions all = new ListOffsetsOptions(IsolationLevel.READ_UNCOMMITTED);
            Map<TopicPartition, Long> ends = new HashMap<>();
            Answer.await(admin.listOffsets(latest, all).all())
                    .forEach((partition, end) -> ends.put(partition, end.offset()));
            return ends;
        }
    }
}
