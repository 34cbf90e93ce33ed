package io.wirewatch.wire;

import java.util.Map;
import java.util.Objects;
import org.apache.kafka.common.serialization.Serde;

/**
 * A topic as a typed value: its name and what its records are made of travel together.
 *
 * @param name the full name, prefix included
 * @param key how keys are written
 * @param value how values are written
 * @param cleanup what Kafka may throw away
 */
public record Topic<K, V>(String name, Serde<K> key, Serde<V> value, Cleanup cleanup) {

    public Topic {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(cleanup, "cleanup");
    }

    /** What Kafka may throw away of a topic. Neither drops anything because of its age. */
    public enum Cleanup {
        /** Nothing, ever: a log. */
        KEEP(Map.of("cleanup.policy", "delete", "retention.ms", "-1", "retention.bytes", "-1")),
        /** Rows that a newer row of the same key replaced: a table. */
        COMPACT(Map.of("cleanup.policy", "compact", "retention.ms", "-1", "retention.bytes", "-1"));

        private final Map<String, String> configs;

        Cleanup(Map<String, String> configs) {
            this.configs = configs;
        }

        /** The topic settings that make it so. */
        public Map<String, String> configs() {
            return configs;
        }
    }
}
