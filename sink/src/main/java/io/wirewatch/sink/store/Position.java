package io.wirewatch.sink.store;

import java.util.Objects;

/**
 * How far a partition has been read into the database.
 *
 * @param topic the topic's short name, without the prefix
 * @param partition its partition
 * @param topicId Kafka's own id of the topic, which changes when a topic is deleted and created again
 * @param next the first offset that is not in the database
 */
public record Position(String topic, int partition, String topicId, long next) {

    public Position {
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(topicId, "topicId");
    }
}
