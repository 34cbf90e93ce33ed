package io.wirewatch.wire;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** Where the committed ends of topics are. */
public final class Offsets {

    private static final Duration POLL = Duration.ofMillis(100);
    /** Far enough for the markers behind a last record in nearly every case. */
    private static final long FIRST_STRIDE = 16;

    private static final long STRIDE_GROWTH = 8;

    private Offsets() {}

    /** A consumer of committed bytes that is assigned by hand; the caller closes it. */
    public static Consumer<byte[], byte[]> consumer(Cluster cluster) {
        return new KafkaConsumer<>(cluster.consumerSettings());
    }

    /** All partitions of the named topics. */
    public static List<TopicPartition> partitionsOf(Consumer<?, ?> consumer, Collection<String> topics) {
        List<TopicPartition> partitions = new ArrayList<>();
        for (String topic : topics) {
            consumer.partitionsFor(topic).forEach(info -> partitions.add(new TopicPartition(topic, info.partition())));
        }
        return partitions;
    }

    /** For each partition of the named topics the offset after the last committed record, transaction markers included. */
    public static Map<TopicPartition, Long> ends(Cluster cluster, Collection<String> topics) {
        try (Consumer<byte[], byte[]> consumer = consumer(cluster)) {
            return consumer.endOffsets(partitionsOf(consumer, topics));
        }
    }

    /**
     * For each partition of the named topics the offset after the last committed <em>record</em>: 0 where there is none. A
     * transaction ends with a marker that takes an offset of its own and is never seen by a reader, so {@link #ends} is not
     * what a reader can be waited for.
     */
    public static Map<TopicPartition, Long> recordEnds(Cluster cluster, Collection<String> topics) {
        try (Consumer<byte[], byte[]> consumer = consumer(cluster)) {
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitionsOf(consumer, topics));
            Map<TopicPartition, Long> begins = consumer.beginningOffsets(ends.keySet());
            Map<TopicPartition, Long> recordEnds = new HashMap<>();
            ends.forEach((partition, end) ->
                    recordEnds.put(partition, recordEnd(consumer, partition, begins.getOrDefault(partition, 0L), end)));
            return recordEnds;
        }
    }

    private static long recordEnd(Consumer<byte[], byte[]> consumer, TopicPartition partition, long begin, long end) {
        long stride = FIRST_STRIDE;
        long from = end;
        while (from > begin) {
            from = Math.max(begin, end - stride);
            long recordEnd = lastRecordBetween(consumer, partition, from, end) + 1;
            if (recordEnd > 0) {
                return recordEnd;
            }
            stride *= STRIDE_GROWTH;
        }
        return 0;
    }

    private static long lastRecordBetween(
            Consumer<byte[], byte[]> consumer, TopicPartition partition, long from, long end) {
        consumer.assign(List.of(partition));
        consumer.seek(partition, from);
        long last = -1;
        while (consumer.position(partition) < end) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                last = record.offset() < end ? record.offset() : last;
            }
        }
        return last;
    }
}
