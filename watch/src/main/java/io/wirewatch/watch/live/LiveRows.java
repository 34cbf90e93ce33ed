package io.wirewatch.watch.live;

import io.wirewatch.wire.Cluster;
import java.util.Collection;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Every committed record of some topics, from their beginning on, as it comes; on a thread of its own. Thread-safe. */
public final class LiveRows implements AutoCloseable {

    private final Source source;

    private LiveRows(Source source) {
        this.source = source;
    }

    /**
     * Begins to read; topics that are not there are left out.
     *
     * @throws org.apache.kafka.common.KafkaException if the cluster does not answer
     */
    public static LiveRows start(
            Cluster cluster, Collection<String> topics, Consumer<ConsumerRecord<byte[], byte[]>> onRecord) {
        Source source = new Source(cluster, topics);
        source.start(onRecord, heard -> {});
        return new LiveRows(source);
    }

    /** Whether all that was there at the start has been handed over. */
    public boolean isLoaded() {
        return source.isLoaded();
    }

    /** Whether it still hears of new records. */
    public boolean isAlive() {
        return source.isAlive();
    }

    @Override
    public void close() {
        source.close();
    }
}
