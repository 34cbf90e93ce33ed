package io.wirewatch.sink.intake;

import io.wirewatch.sink.store.Position;
import io.wirewatch.sink.store.SummaryStore;
import io.wirewatch.wire.Topic.Cleanup;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides where each partition is read from, and refuses where database and cluster do not fit together. */
final class StartCheck {

    /**
     * Kafka keeps deletions of compacted topics for {@code delete.retention.ms}, one day unless somebody changed it; half of it
     * leaves room for the reading itself.
     */
    static final Duration DELETIONS_KEPT = Duration.ofHours(12);

    private static final Logger LOG = LoggerFactory.getLogger(StartCheck.class);

    private final SummaryStore store;
    private final ClusterView cluster;
    private final SinkTopics topics;

    StartCheck(SummaryStore store, ClusterView cluster, SinkTopics topics) {
        this.store = store;
        this.cluster = cluster;
        this.topics = topics;
    }

    /**
     * Where to start, and makes the database remember it.
     *
     * @param consumer is asked for the ends of the logs
     * @param now the clock of this process
     * @throws PositionException if the database cannot go on with this cluster
     */
    Map<TopicPartition, Long> start(Consumer<?, ?> consumer, Instant now) {
        checkCluster();
        Map<TopicPartition, Position> stored = new HashMap<>();
        store.positions().forEach(position -> stored.put(topics.partition(position), position));
        List<TopicPartition> partitions = partitions();
        Map<TopicPartition, Long> begins = consumer.beginningOffsets(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        boolean deletionsLost = store.writtenAt()
                .filter(at -> at.plus(DELETIONS_KEPT).isBefore(now))
                .isPresent();
        Map<TopicPartition, Long> start = new HashMap<>();
        for (TopicPartition partition : partitions) {
            long begin = begins.getOrDefault(partition, 0L);
            Position position = stored.get(partition);
            if (position == null || (deletionsLost && topics.cleanup(partition.topic()) == Cleanup.COMPACT)) {
                checkTopic(position, partition);
                start.put(partition, begin);
            } else {
                checkTopic(position, partition);
                checkRange(position, partition, begin, ends.getOrDefault(partition, 0L));
                start.put(partition, position.next());
            }
        }
        if (deletionsLost) {
            LOG.info(
                    "the database {} was away for longer than Kafka keeps deletions: reading all rows again",
                    store.name());
        }
        store.begin(cluster.clusterId(), positions(start));
        return start;
    }

    private void checkCluster() {
        store.clusterId().filter(id -> !id.equals(cluster.clusterId())).ifPresent(id -> {
            throw new PositionException("the database " + store.name() + " belongs to the Kafka cluster " + id
                    + ", this is the cluster " + cluster.clusterId()
                    + ": give this cluster a database of its own, or empty this one with --fresh");
        });
    }

    private void checkTopic(@Nullable Position position, TopicPartition partition) {
        if (position != null && !position.topicId().equals(topicId(partition.topic()))) {
            throw new PositionException("the topic " + partition.topic()
                    + " was deleted and made anew since the database " + store.name() + " read it up to offset "
                    + position.next() + " of partition " + partition.partition()
                    + ": empty the database with --fresh, it is filled again from the topics");
        }
    }

    private void checkRange(Position position, TopicPartition partition, long begin, long end) {
        if (position.next() > end) {
            throw new PositionException(
                    "the database " + store.name() + " has read " + partition + " up to offset "
                            + position.next() + ", but the log ends at " + end + ": " + (position.next() - end)
                            + " offsets are gone from Kafka; empty the database with --fresh, it is filled again from the topics");
        }
        if (position.next() < begin) {
            throw new PositionException("the database " + store.name() + " has read " + partition + " up to offset "
                    + position.next() + ", but the log starts at " + begin + ": offsets " + position.next() + " to "
                    + (begin - 1) + " were deleted unread; set retention.ms=-1 on the topic, then empty the database"
                    + " with --fresh to fill it from what is left");
        }
    }

    private List<TopicPartition> partitions() {
        List<TopicPartition> partitions = new ArrayList<>();
        cluster.topics().forEach((name, topic) -> {
            for (int partition = 0; partition < topic.partitions(); partition++) {
                partitions.add(new TopicPartition(name, partition));
            }
        });
        return partitions;
    }

    private List<Position> positions(Map<TopicPartition, Long> start) {
        List<Position> positions = new ArrayList<>();
        start.forEach((partition, next) -> positions.add(new Position(
                topics.shortName(partition.topic()), partition.partition(), topicId(partition.topic()), next)));
        return positions;
    }

    private String topicId(String topic) {
        ClusterView.TopicView view = cluster.topics().get(topic);
        return view == null ? "" : view.id();
    }
}
