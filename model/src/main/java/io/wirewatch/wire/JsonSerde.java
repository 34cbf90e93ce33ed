package io.wirewatch.wire;

import com.fasterxml.jackson.databind.JavaType;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;

/** A record of the model as JSON in UTF-8; null stays null, which is a tombstone. Thread-safe. */
public final class JsonSerde<T> implements Serde<T> {

    private final JavaType type;

    /** The serde of a record of the model. */
    public static <T> JsonSerde<T> of(Class<T> type) {
        return new JsonSerde<>(type);
    }

    JsonSerde(Class<T> type) {
        this.type = Json.mapper().constructType(type);
    }

    @Override
    @SuppressWarnings("NullAway") // Kafka's tombstones are null on both sides
    public Serializer<T> serializer() {
        return (topic, value) -> value == null ? null : Json.bytes(value);
    }

    @Override
    @SuppressWarnings("NullAway") // as above
    public Deserializer<T> deserializer() {
        return (topic, bytes) -> bytes == null ? null : Json.read(bytes, type);
    }
}
