package io.wirewatch.wire;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** Where the committed ends of topics are. */
public final class Offsets {

    private static final Duration POLL = Duration.ofMillis(100);
    /** Far enough for the markers behind a last record in nearly every case. */
    private static final long FIRST_STRIDE = 16;

    private static final long STRIDE_GROWTH = 8;
    /** How long a transaction that is open when the ends are asked for may take; a writer that died may hold one for longer. */
    private static final Duration DECISION = Duration.ofSeconds(10);

    private static final long LOOK_NANOS = Duration.ofMillis(10).toNanos();

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

    /**
     * For each partition of the named topics the offset after the last committed record, transaction markers included.
     *
     * <p>Kafka answers a commit before its markers stand in every partition: who was told that something is committed may
     * not be able to read it for a moment. So what is written when this is called is waited for until it is committed or taken
     * back; not for longer than ten seconds.
     */
    public static Map<TopicPartition, Long> ends(Cluster cluster, Collection<String> topics) {
        try (Consumer<byte[], byte[]> consumer = consumer(cluster)) {
            return ends(cluster, consumer, partitionsOf(consumer, topics));
        }
    }

    /** The same for these partitions, asked through a consumer of committed records. */
    static Map<TopicPartition, Long> ends(
            Cluster cluster, Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        Map<TopicPartition, Long> written = writtenEnds(cluster, partitions);
        long deadline = System.nanoTime() + DECISION.toNanos();
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (!isDecided(ends, written) && System.nanoTime() < deadline) {
            LockSupport.parkNanos(LOOK_NANOS);
            ends = consumer.endOffsets(partitions);
        }
        return ends;
    }

    private static Map<TopicPartition, Long> writtenEnds(Cluster cluster, Collection<TopicPartition> partitions) {
        Properties settings = cluster.consumerSettings();
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_uncommitted");
        try (Consumer<byte[], byte[]> consumer = new KafkaConsumer<>(settings)) {
            return consumer.endOffsets(partitions);
        }
    }

    private static boolean isDecided(Map<TopicPartition, Long> ends, Map<TopicPartition, Long> written) {
        return written.entrySet().stream().allMatch(end -> ends.getOrDefault(end.getKey(), 0L) >= end.getValue());
    }

    /**
     * For each partition of the named topics the offset after the last committed <em>record</em>: 0 where there is none. A
     * transaction ends with a marker that takes an offset of its own and is never seen by a reader, so {@link #ends} is not
     * what a reader can be waited for.
     */
    public static Map<TopicPartition, Long> recordEnds(Cluster cluster, Collection<String> topics) {
        try (Consumer<byte[], byte[]> consumer = consumer(cluster)) {
            Map<TopicPartition, Long> ends = ends(cluster, consumer, partitionsOf(consumer, topics));
            Map<TopicPartition, Long> begins = consumer.beginningOffsets(ends.keySet());
            Map<TopicPartition, Long> recordEnds = new HashMap<>();
            Map<TopicPartition, Long> open = new HashMap<>(ends);
            ends.keySet().forEach(partition -> recordEnds.put(partition, 0L));
            for (long stride = FIRST_STRIDE; !open.isEmpty(); stride *= STRIDE_GROWTH) {
                Map<TopicPartition, Long> from = new HashMap<>();
                for (Map.Entry<TopicPartition, Long> end : open.entrySet()) {
                    long begin = begins.getOrDefault(end.getKey(), 0L);
                    from.put(end.getKey(), Math.max(begin, end.getValue() - stride));
                }
                recordEnds.putAll(recordEndsBetween(consumer, from, open));
                open.keySet()
                        .removeIf(partition -> recordEnds.getOrDefault(partition, 0L) > 0
                                || from.getOrDefault(partition, 0L) <= begins.getOrDefault(partition, 0L));
            }
            return recordEnds;
        }
    }

    /** The offset after the last record that each partition has in a stretch; nothing where there is none. */
    private static Map<TopicPartition, Long> recordEndsBetween(
            Consumer<byte[], byte[]> consumer, Map<TopicPartition, Long> from, Map<TopicPartition, Long> ends) {
        consumer.assign(from.keySet());
        from.forEach(consumer::seek);
        Map<TopicPartition, Long> found = new HashMap<>();
        while (from.keySet().stream()
                .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                TopicPartition partition = new TopicPartition(record.topic(), record.partition());
                if (record.offset() < ends.getOrDefault(partition, 0L)) {
                    found.merge(partition, record.offset() + 1, Math::max);
                }
            }
        }
        return found;
    }
}
