package io.wirewatch.watch.live;

import io.wirewatch.watch.JsonLine;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A record on its way to listeners.
 *
 * @param partition where it stands
 * @param offset where it stands
 * @param data its JSON on one line, in UTF-8; shared by all listeners and never changed
 */
record Event(int partition, long offset, byte[] data) {

    private static final JsonLine LINE = new JsonLine();

    static Event of(ConsumerRecord<byte[], byte[]> record) {
        return new Event(record.partition(), record.offset(), LINE.of(record).getBytes(StandardCharsets.UTF_8));
    }
}
