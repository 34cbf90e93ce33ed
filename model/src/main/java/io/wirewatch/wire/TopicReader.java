package io.wirewatch.wire;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Reads a topic from its beginning to where it ends now: all that is committed, nothing else. */
public final class TopicReader {

    private static final Duration POLL = Duration.ofMillis(200);

    private TopicReader() {}

    /** Hands over every committed record; values may be null (tombstones). */
    public static void readAll(
            Cluster cluster, String topic, java.util.function.Consumer<ConsumerRecord<byte[], byte[]>> onRecord) {
        try (Consumer<byte[], byte[]> consumer = Offsets.consumer(cluster)) {
            List<TopicPartition> partitions = Offsets.partitionsOf(consumer, List.of(topic));
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = Offsets.ends(cluster, consumer, partitions);
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                    if (record.offset() < ends.getOrDefault(new TopicPartition(topic, record.partition()), 0L)) {
                        onRecord.accept(record);
                    }
                }
            }
        }
    }

    /** Hands over key and value of every committed record of a typed topic; the value is null for a tombstone. */
    public static <K, V> void readAll(Cluster cluster, Topic<K, V> topic, BiConsumer<K, @Nullable V> onRecord) {
        readAll(
                cluster,
                topic.name(),
                record -> onRecord.accept(
                        topic.key().deserializer().deserialize(topic.name(), record.key()),
                        topic.value().deserializer().deserialize(topic.name(), record.value())));
    }
}
