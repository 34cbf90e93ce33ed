package io.wirewatch.wire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * How to reach a Kafka cluster, and the client settings that our promises need.
 *
 * @param bootstrap {@code host:port}, several separated by commas
 * @param overrides any other client setting (security, buffers), handed to every client as it is
 * @param topics the topics on it
 */
public record Cluster(String bootstrap, Map<String, String> overrides, Topics topics) {

    public Cluster {
        if (bootstrap.isBlank()) {
            throw new IllegalArgumentException("a cluster has at least one host:port");
        }
        overrides = Map.copyOf(overrides);
    }

    /** A plain cluster with unprefixed topics. */
    public static Cluster at(String bootstrap) {
        return new Cluster(bootstrap, Map.of(), Topics.DEFAULT);
    }

    /** Settings every client starts from. */
    public Properties clientSettings() {
        Properties settings = new Properties();
        settings.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        settings.putAll(overrides);
        return settings;
    }

    /** Settings of a producer that never loses, repeats or reorders a record; bytes in, bytes out. */
    public Properties producerSettings() {
        Properties settings = clientSettings();
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, "true");
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Integer.toString(TopicAdmin.MAX_RECORD_BYTES));
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        return settings;
    }

    /** Settings of a consumer that sees committed records only and commits nothing by itself; bytes in, bytes out. */
    public Properties consumerSettings() {
        Properties settings = clientSettings();
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, "false");
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        return settings;
    }

    /** What a person may see of the settings: secrets masked, in alphabetical order. */
    public Map<String, String> shown() {
        Map<String, String> shown = new LinkedHashMap<>();
        shown.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        overrides.keySet().stream().sorted().forEach(key -> shown.put(key, isSecret(key) ? "***" : overrides.get(key)));
        return shown;
    }

    /** As {@link #shown()}: a cluster may stand in a log. */
    @Override
    public String toString() {
        return "Cluster" + shown();
    }

    private static boolean isSecret(String key) {
        String lower = key.toLowerCase(Locale.ROOT);
        return List.of("password", "secret", "jaas", "token", "key").stream().anyMatch(lower::contains);
    }
}
