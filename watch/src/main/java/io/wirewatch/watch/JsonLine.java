package io.wirewatch.watch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wirewatch.wire.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * A record as a JSON object: {@code topic}, {@code partition}, {@code offset}, {@code timestamp}, {@code key}, {@code value}. Keys
 * and values that are JSON stand there as JSON, others as a string, bytes that are no text in Base64 under {@code keyBytes} or
 * {@code valueBytes}.
 */
public final class JsonLine implements RecordLine {

    @Override
    public String of(ConsumerRecord<byte[], byte[]> record) {
        ObjectNode node = Json.mapper().createObjectNode();
        node.put("topic", record.topic());
        node.put("partition", record.partition());
        node.put("offset", record.offset());
        node.put("timestamp", Instant.ofEpochMilli(record.timestamp()).toString());
        put(node, "key", record.key());
        put(node, "value", record.value());
        return Json.write(node);
    }

    private static void put(ObjectNode node, String field, byte @Nullable [] bytes) {
        if (bytes == null) {
            node.putNull(field);
            return;
        }
        try {
            node.set(field, Json.mapper().readTree(bytes));
        } catch (IOException e) {
            putText(node, field, bytes);
        }
    }

    private static void putText(ObjectNode node, String field, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') < 0) {
            node.put(field, text);
        } else {
            node.put(field + "Bytes", Base64.getEncoder().encodeToString(bytes));
        }
    }
}
