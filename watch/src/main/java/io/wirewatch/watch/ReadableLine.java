package io.wirewatch.watch;

import io.wirewatch.model.Excerpt;
import io.wirewatch.model.Rejected;
import io.wirewatch.model.row.Row;
import io.wirewatch.model.row.RowKey;
import io.wirewatch.wire.Topic;
import io.wirewatch.wire.Topics;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** A record as a person reads it: rows of the tables and refusals as a sentence, anything else as the beginning of its JSON. */
public final class ReadableLine implements RecordLine {

    private static final int EXCERPT = 200;

    private final Map<String, Topic<RowKey, ? extends Row>> tables;
    private final Topic<String, Rejected> rejected;
    private final JsonLine json = new JsonLine();

    /** Knows these topics by name. */
    public ReadableLine(Topics topics) {
        this.tables = topics.tables().stream().collect(Collectors.toMap(Topic::name, Function.identity()));
        this.rejected = topics.rejected();
    }

    @Override
    public String of(ConsumerRecord<byte[], byte[]> record) {
        try {
            Topic<RowKey, ? extends Row> table = tables.get(record.topic());
            if (table != null) {
                return record.value() == null ? "gone: " + text(record.key()) : rowOf(table, record);
            }
            if (record.topic().equals(rejected.name()) && record.value() != null) {
                return RowText.of(rejected.value().deserializer().deserialize(rejected.name(), record.value()));
            }
        } catch (UncheckedIOException e) {
            // somebody else wrote to our topic: it is shown as it is
            return Excerpt.of(json.of(record), EXCERPT);
        }
        return Excerpt.of(json.of(record), EXCERPT);
    }

    private static String rowOf(Topic<RowKey, ? extends Row> table, ConsumerRecord<byte[], byte[]> record) {
        return RowText.of(table.value().deserializer().deserialize(table.name(), record.value()));
    }

    private static String text(byte @Nullable [] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }
}
