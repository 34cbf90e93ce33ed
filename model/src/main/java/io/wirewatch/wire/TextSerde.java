package io.wirewatch.wire;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;

/** A value with a textual form, in UTF-8. Thread-safe. */
final class TextSerde<T> implements Serde<T> {

    private final Function<T, String> write;
    private final Function<String, T> read;

    TextSerde(Function<T, String> write, Function<String, T> read) {
        this.write = write;
        this.read = read;
    }

    @Override
    @SuppressWarnings("NullAway") // a key may be null in Kafka
    public Serializer<T> serializer() {
        return (topic, value) -> value == null ? null : write.apply(value).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    @SuppressWarnings("NullAway") // as above
    public Deserializer<T> deserializer() {
        return (topic, bytes) -> bytes == null ? null : read.apply(new String(bytes, StandardCharsets.UTF_8));
    }
}
