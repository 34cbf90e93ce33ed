package io.wirewatch.watch;

import io.wirewatch.wire.Cluster;
import io.wirewatch.wire.Offsets;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Follows a topic as it grows. */
public final class TopicTail {

    private static final Duration POLL = Duration.ofMillis(200);

    private final Cluster cluster;
    private final String topic;

    /**
     * A view of a topic.
     *
     * @param topic its full name
     */
    public TopicTail(Cluster cluster, String topic) {
        this.cluster = cluster;
        this.topic = topic;
    }

    /** Where to begin. */
    public enum Start {
        /** With the oldest record that is kept. */
        BEGINNING,
        /** With the next record that comes. */
        END
    }

    /**
     * Hands over committed records, those of one partition in order, until told to stop; looks for that five times a second.
     *
     * @throws org.apache.kafka.common.KafkaException if Kafka is lost for good
     */
    public void follow(Start start, BooleanSupplier isStopped, Consumer<ConsumerRecord<byte[], byte[]>> onRecord) {
        try (var consumer = Offsets.consumer(cluster)) {
            List<TopicPartition> partitions = Offsets.partitionsOf(consumer, List.of(topic));
            consumer.assign(partitions);
            if (start == Start.BEGINNING) {
                consumer.seekToBeginning(partitions);
            } else {
                consumer.seekToEnd(partitions);
            }
            while (!isStopped.getAsBoolean()) {
                consumer.poll(POLL).forEach(onRecord);
            }
        }
    }
}
