package io.wirewatch.watch.live;

import io.wirewatch.wire.Cluster;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads what is older than the logs, a batch at a time for one listener after the other, with one consumer for all. */
final class Reread implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Reread.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final int BATCH_RECORDS = 100;
    private static final int BATCH_BYTES = 128 * 1024;
    private static final int CLOSE_SECONDS = 5;

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(task -> new Thread(task, "dashboard-reread"));

    Reread(Cluster cluster) {
        Properties settings = cluster.consumerSettings();
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, Integer.toString(BATCH_RECORDS));
        settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, Integer.toString(BATCH_BYTES));
        settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, "50");
        // a place before the oldest record that is kept goes on with that one
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        this.consumer = new KafkaConsumer<>(settings);
    }

    /**
     * Reads the next batch for a listener when its turn comes.
     *
     * @param until where the log of its topic begins: nothing is read beyond that
     */
    void later(Listener listener, String topic, long[] until) {
        try {
            thread.execute(() -> read(listener, topic, until));
        } catch (RejectedExecutionException e) {
            listener.close();
        }
    }

    private void read(Listener listener, String topic, long[] until) {
        if (listener.isOver()) {
            return;
        }
        try {
            long[] next = listener.next();
            Map<TopicPartition, Long> from = new HashMap<>();
            for (int partition = 0; partition < next.length; partition++) {
                if (next[partition] < until[partition]) {
                    from.put(new TopicPartition(topic, partition), next[partition]);
                }
            }
            consumer.assign(from.keySet());
            from.forEach(consumer::seek);
            List<Event> events = new ArrayList<>();
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                events.add(Event.of(record));
            }
            for (TopicPartition partition : from.keySet()) {
                next[partition.partition()] = consumer.position(partition);
            }
            listener.catchUp(events, next);
        } catch (KafkaException e) {
            LOG.atWarn().setCause(e).log("older records cannot be read; the listener may come back");
            listener.close();
        }
    }

    @Override
    public void close() {
        thread.execute(consumer::close);
        thread.shutdown();
        try {
            if (!thread.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
