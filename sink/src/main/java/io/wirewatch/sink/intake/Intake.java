package io.wirewatch.sink.intake;

import io.wirewatch.sink.store.Batch;
import io.wirewatch.sink.store.Change;
import io.wirewatch.sink.store.Stretch;
import io.wirewatch.sink.store.SummaryStore;
import io.wirewatch.wire.Topic.Cleanup;
import io.wirewatch.wire.Topics;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/** Reads a batch, writes a batch. Not thread-safe, except for {@link #reached()}; closes neither consumer nor store. */
public final class Intake {

    /** How often an idle sink notes that it has missed nothing, so that it need not start from the beginning after a pause. */
    private static final Duration NOTE_EVERY = Duration.ofMinutes(5);

    private final Consumer<byte[], byte[]> consumer;
    private final SummaryStore store;
    private final SinkTopics topics;
    private final Clock clock;
    private final Reached reached = new Reached();
    private final Map<TopicPartition, Long> positions = new HashMap<>();
    private Instant noted = Instant.EPOCH;

    /** An intake that has not started. */
    public Intake(Consumer<byte[], byte[]> consumer, SummaryStore store, Topics topics, Clock clock) {
        this.consumer = consumer;
        this.store = store;
        this.topics = new SinkTopics(topics);
        this.clock = clock;
    }

    /** The full names of the topics a sink reads. */
    public static Collection<String> topicsOf(Topics topics) {
        return new SinkTopics(topics).names();
    }

    /**
     * Goes to where the database stands.
     *
     * @throws PositionException if database and cluster do not fit together
     */
    public void start(ClusterView cluster) {
        Map<TopicPartition, Long> start = new StartCheck(store, cluster, topics).start(consumer, clock.instant());
        consumer.assign(start.keySet());
        start.forEach(consumer::seek);
        positions.putAll(start);
        reached.set(start);
    }

    /**
     * One poll and, if it brought or moved anything, one transaction.
     *
     * @return whether rows may have changed
     */
    public boolean step(Duration patience) {
        ConsumerRecords<byte[], byte[]> records = consumer.poll(patience);
        List<Change> changes = changes(records);
        Map<TopicPartition, Long> moved = moved();
        Instant now = clock.instant();
        if (moved.isEmpty() && now.isBefore(noted.plus(NOTE_EVERY))) {
            return false;
        }
        store.write(new Batch(changes, stretches(moved)), now);
        noted = now;
        positions.putAll(moved);
        reached.set(moved);
        return !changes.isEmpty();
    }

    /**
     * What is left to write of a batch: a row that a later record of the batch replaces is not even decoded, and in a replay that
     * is most of them.
     */
    private List<Change> changes(ConsumerRecords<byte[], byte[]> records) {
        Map<Place, ConsumerRecord<byte[], byte[]>> last = new LinkedHashMap<>();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            boolean isTable = record.key() != null && topics.cleanup(record.topic()) == Cleanup.COMPACT;
            Object key = isTable ? ByteBuffer.wrap(record.key()) : record.offset();
            last.put(new Place(new TopicPartition(record.topic(), record.partition()), key), record);
        }
        List<Change> changes = new ArrayList<>(last.size());
        for (ConsumerRecord<byte[], byte[]> record : last.values()) {
            Change change = topics.decode(record);
            if (change != null) {
                changes.add(change);
            }
        }
        return changes;
    }

    /** The key of a row, or the offset of a record of a log. */
    private record Place(TopicPartition partition, Object key) {}

    /** How far the database has come; may be waited on from any thread. */
    public Reached reached() {
        return reached;
    }

    /** Positions pass the markers of transactions as well, so they move where no record came. */
    private Map<TopicPartition, Long> moved() {
        Map<TopicPartition, Long> moved = new HashMap<>();
        positions.forEach((partition, before) -> {
            long now = consumer.position(partition);
            if (now != before) {
                moved.put(partition, now);
            }
        });
        return moved;
    }

    private List<Stretch> stretches(Map<TopicPartition, Long> moved) {
        List<Stretch> stretches = new ArrayList<>();
        moved.forEach((partition, to) -> stretches.add(new Stretch(
                topics.shortName(partition.topic()),
                partition.partition(),
                positions.getOrDefault(partition, 0L),
                to)));
        return stretches;
    }
}
