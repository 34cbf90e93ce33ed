package io.wirewatch.producer.again;

import io.wirewatch.wire.Cluster;
import io.wirewatch.wire.Offsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.TopicPartition;

/** Finds the bytes that were refused. For one thread. */
public final class Originals implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Consumer<byte[], byte[]> consumer;
    private final Map<Long, ConsumerRecord<byte[], byte[]>> near = new HashMap<>();
    private Optional<TopicPartition> nearOf = Optional.empty();

    /** The originals on a cluster. */
    public Originals(Cluster cluster) {
        consumer = Offsets.consumer(cluster);
    }

    /** The bytes of a refusal, where they were kept: those of its record, else its payload. */
    public Optional<byte[]> bytesOf(Refused refused) {
        Optional<byte[]> ofRecord =
                refused.record().flatMap(this::recordAt).flatMap(record -> Optional.ofNullable(record.value()));
        return ofRecord.or(() -> payloadOf(refused));
    }

    /** What a refusal carries with it. */
    static Optional<byte[]> payloadOf(Refused refused) {
        String payload = refused.rejected().payload();
        return payload == null
                ? Optional.empty()
                : Optional.of(Base64.getDecoder().decode(payload));
    }

    /**
     * A record as it stands in its topic. Asking for one after the other in the order of their offsets reads each stretch once.
     *
     * @return nothing if it is not there any more, or never was
     */
    Optional<ConsumerRecord<byte[], byte[]>> recordAt(RecordPlace place) {
        TopicPartition partition = new TopicPartition(place.topic(), place.partition());
        boolean isNear = nearOf.equals(Optional.of(partition)) && near.containsKey(place.offset());
        if (!isNear) {
            readAround(partition, place.offset());
        }
        return Optional.ofNullable(near.get(place.offset()));
    }

    private void readAround(TopicPartition partition, long offset) {
        near.clear();
        nearOf = Optional.of(partition);
        if (consumer.partitionsFor(partition.topic()).stream()
                .noneMatch(info -> info.partition() == partition.partition())) {
            return;
        }
        consumer.assign(List.of(partition));
        long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
        if (offset >= end) {
            return;
        }
        consumer.seek(partition, offset);
        long deadline = System.nanoTime() + LIMIT.toNanos();
        try {
            while (near.isEmpty() && consumer.position(partition) < end && System.nanoTime() < deadline) {
                consumer.poll(POLL).forEach(record -> near.put(record.offset(), record));
            }
        } catch (OffsetOutOfRangeException e) {
            // it was deleted: there is nothing to find
            near.clear();
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
