package io.wirewatch.wire;

import io.wirewatch.model.Contribution.Sender;
import io.wirewatch.model.row.ProgressRow;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * Waits until the tables hold everything the inputs held at some moment: by offsets, never by sleeping.
 *
 * <p>The topology writes to {@code progress} in the same transaction as the rows; so once progress says that partition 2 of the
 * tables has come to offset 100 of partition 5 of the articles, every row that those articles reach in it can be read.
 */
public final class Progress {

    private static final Duration POLL = Duration.ofMillis(50);

    private final Cluster cluster;

    /** Looks at the progress of the pipeline on this cluster. */
    public Progress(Cluster cluster) {
        this.cluster = cluster;
    }

    /**
     * The ends of {@code articles}, {@code rejected} and the topics of reprints as they are now: what there is to wait for. Behind
     * the last record of each partition, not behind the marker of the transaction that wrote it, which no reader ever comes to.
     * What is refused or folded on the way moves them: {@link #settle} waits until they stay.
     */
    public Map<TopicPartition, Long> inputEnds() {
        Topics topics = cluster.topics();
        return Offsets.recordEnds(
                cluster,
                List.of(
                        topics.articles().name(),
                        topics.rejected().name(),
                        topics.textPrints().name(),
                        topics.textLinks().name()));
    }

    /**
     * Waits until the tables hold everything that is in the inputs now, with all that follows from it: refusals and reprints go
     * through topics of their own.
     *
     * @param isOver asked some twenty times a second whether to give up; may throw
     * @return whether they did before that
     */
    public boolean settle(BooleanSupplier isOver) {
        Map<TopicPartition, Long> ends = inputEnds();
        Map<TopicPartition, Long> reached = Map.of();
        while (!ends.equals(reached)) {
            if (!await(ends, isOver)) {
                return false;
            }
            reached = ends;
            ends = inputEnds();
        }
        return true;
    }

    /** The same, for at most this long. */
    public boolean settle(Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        return settle(() -> System.nanoTime() > deadline);
    }

    /**
     * Waits until every partition of the tables has come to {@code ends}.
     *
     * @param ends offsets of input partitions
     * @param limit how long to wait at most
     * @return whether they did within the limit
     */
    public boolean await(Map<TopicPartition, Long> ends, Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        return await(ends, () -> System.nanoTime() > deadline);
    }

    /**
     * Waits until every partition of the tables has come to {@code ends}.
     *
     * @param ends offsets of input partitions
     * @param isOver asked some twenty times a second whether to give up; may throw
     * @return whether they did before that
     */
    public boolean await(Map<TopicPartition, Long> ends, BooleanSupplier isOver) {
        Topic<ProgressRow.Key, ProgressRow> topic = cluster.topics().progress();
        try (Consumer<byte[], byte[]> consumer = Offsets.consumer(cluster)) {
            List<TopicPartition> partitions = Offsets.partitionsOf(consumer, List.of(topic.name()));
            int tables = consumer.partitionsFor(cluster.topics().contributions().name())
                    .size();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<ProgressRow.Key, Long> reached = new HashMap<>();
            while (!isReached(ends, tables, reached)) {
                if (isOver.getAsBoolean()) {
                    return false;
                }
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                    ProgressRow row = topic.value().deserializer().deserialize(topic.name(), record.value());
                    reached.merge(row.key(), row.next(), Math::max);
                }
            }
            return true;
        }
    }

    /** Prints lead to links and to no row: their progress is told by the task that reads them, once. */
    private boolean isFolded(String input) {
        return input.equals(
                cluster.topics().shortName(cluster.topics().textPrints().name()));
    }

    private boolean isReached(Map<TopicPartition, Long> ends, int tables, Map<ProgressRow.Key, Long> reached) {
        return ends.entrySet().stream().filter(end -> end.getValue() > 0).allMatch(end -> {
            String input = cluster.topics().shortName(end.getKey().topic());
            Sender sender = new Sender(input, end.getKey().partition());
            if (isFolded(input)) {
                return reached.getOrDefault(new ProgressRow.Key(sender, sender.partition()), 0L) >= end.getValue();
            }
            for (int partition = 0; partition < tables; partition++) {
                if (reached.getOrDefault(new ProgressRow.Key(sender, partition), 0L) < end.getValue()) {
                    return false;
                }
            }
            return true;
        });
    }
}
