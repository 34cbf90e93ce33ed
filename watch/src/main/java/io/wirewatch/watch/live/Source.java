package io.wirewatch.watch.live;

import io.wirewatch.wire.Cluster;
import io.wirewatch.wire.Offsets;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one consumer of committed records, on a thread of its own. */
final class Source implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Source.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final long CLOSE_MS = 5_000;

    private final Cluster cluster;
    private final String clusterId;
    private final org.apache.kafka.clients.consumer.Consumer<byte[], byte[]> consumer;
    private final Map<TopicPartition, Long> begins;
    private final Map<TopicPartition, Long> ends;
    private volatile boolean isLoaded;
    private volatile boolean isStopped;
    private volatile Thread thread = new Thread();

    Source(Cluster cluster, Collection<String> topics) {
        this.cluster = cluster;
        Set<String> present = new TreeSet<>(topics);
        try (Admin admin = Admin.create(cluster.clientSettings())) {
            present.retainAll(admin.listTopics().names().get());
            this.clusterId = admin.describeCluster().clusterId().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted while asking for the topics", e);
        } catch (ExecutionException e) {
            throw new KafkaException("the topics cannot be listed: " + e.getCause(), e);
        }
        this.consumer = Offsets.consumer(cluster);
        List<TopicPartition> partitions = Offsets.partitionsOf(consumer, present);
        this.begins = consumer.beginningOffsets(partitions);
        this.ends = consumer.endOffsets(partitions);
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    Cluster cluster() {
        return cluster;
    }

    String clusterId() {
        return clusterId;
    }

    /** By topic, where each partition begins. */
    Map<String, long[]> begins() {
        Map<String, long[]> byTopic = new TreeMap<>();
        begins.keySet().forEach(partition -> byTopic.put(partition.topic(), offsets(begins, partition.topic())));
        return byTopic;
    }

    /** Where the partitions of a topic ended at the start. */
    long[] endOf(String topic) {
        return offsets(ends, topic);
    }

    private static long[] offsets(Map<TopicPartition, Long> of, String topic) {
        int count = (int) of.keySet().stream()
                .filter(partition -> partition.topic().equals(topic))
                .count();
        long[] offsets = new long[count];
        for (int partition = 0; partition < count; partition++) {
            offsets[partition] = Objects.requireNonNull(of.get(new TopicPartition(topic, partition)), "an offset");
        }
        return offsets;
    }

    boolean isLoaded() {
        return isLoaded;
    }

    boolean isAlive() {
        return thread.isAlive();
    }

    void start(
            java.util.function.Consumer<ConsumerRecord<byte[], byte[]>> onRecord,
            java.util.function.Consumer<Set<String>> onBatch) {
        thread = new Thread(() -> run(onRecord, onBatch), "dashboard-source");
        thread.start();
    }

    private void run(
            java.util.function.Consumer<ConsumerRecord<byte[], byte[]>> onRecord,
            java.util.function.Consumer<Set<String>> onBatch) {
        try (consumer) {
            while (!isStopped) {
                ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
                Set<String> heard = new HashSet<>();
                for (ConsumerRecord<byte[], byte[]> record : records) {
                    heard.add(record.topic());
                    onRecord.accept(record);
                }
                onBatch.accept(heard);
                isLoaded = isLoaded || ends.keySet().stream().allMatch(this::isRead);
            }
        } catch (WakeupException e) {
            LOG.debug("the dashboard's reader was woken to end");
        } catch (KafkaException e) {
            LOG.atError().setCause(e).log("the dashboard lost its Kafka; what it shows is no longer live");
        }
    }

    private boolean isRead(TopicPartition partition) {
        return consumer.position(partition) >= ends.getOrDefault(partition, 0L);
    }

    @Override
    public void close() {
        isStopped = true;
        consumer.wakeup();
        try {
            thread.join(CLOSE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
