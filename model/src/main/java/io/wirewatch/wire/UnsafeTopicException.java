package io.wirewatch.wire;

import java.util.List;

/**
 * A topic is set up so that records could vanish, or is not there at all. The message says which setting, and the command that mends
 * it.
 */
public final class UnsafeTopicException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private UnsafeTopicException(String message) {
        super(message);
    }

    static UnsafeTopicException ofMissing(List<String> topics) {
        return new UnsafeTopicException("not on this Kafka: " + String.join(", ", topics)
                + ". Create what is missing with: wirewatch topics --bootstrap HOST:PORT --partitions N");
    }

    static UnsafeTopicException of(String topic, String setting, String found, String wanted) {
        return new UnsafeTopicException("topic " + topic + " has " + setting + "=" + found
                + ", so records would vanish; it must be " + wanted
                + ". Mend it with: kafka-configs.sh --bootstrap-server HOST:PORT --alter --entity-type topics --entity-name "
                + topic + " --add-config " + setting + "=" + wanted);
    }
}
