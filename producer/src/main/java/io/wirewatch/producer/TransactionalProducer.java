package io.wirewatch.producer;

import io.wirewatch.wire.Cluster;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;

/** Kafka's producer, under a name of which there is one on a cluster at a time: whoever opens it ends what an earlier one left open. */
public final class TransactionalProducer {

    /** A producer that died is noticed by readers of committed records for this long at most. */
    private static final Duration OPEN_AT_MOST = Duration.ofSeconds(30);

    private TransactionalProducer() {}

    /**
     * Opens it; what is left open under its name is taken back.
     *
     * @param name what is written, the same for all that must not write it at the same time
     * @param further settings beside those that the cluster's producers share
     * @throws PublishException if the cluster does not offer transactions
     */
    public static Producer<byte[], byte[]> open(Cluster cluster, String name, Map<String, String> further) {
        Properties settings = cluster.producerSettings();
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, cluster.topics().prefix() + "wirewatch-" + name);
        settings.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, Integer.toString((int) OPEN_AT_MOST.toMillis()));
        settings.putIfAbsent(ProducerConfig.CLIENT_ID_CONFIG, "wirewatch-" + name);
        further.forEach(settings::putIfAbsent);
        Producer<byte[], byte[]> producer = new KafkaProducer<>(settings);
        boolean isOpen = false;
        try {
            producer.initTransactions();
            isOpen = true;
        } catch (InterruptException e) {
            throw e;
        } catch (KafkaException e) {
            throw new PublishException("Kafka offers no transactions to '" + name + "': " + e.getMessage(), e);
        } finally {
            if (!isOpen) {
                producer.close(Duration.ZERO);
            }
        }
        return producer;
    }
}
