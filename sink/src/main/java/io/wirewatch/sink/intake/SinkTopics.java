package io.wirewatch.sink.intake;

import io.wirewatch.model.ArticleKey;
import io.wirewatch.model.Excerpt;
import io.wirewatch.model.FoldedArticle;
import io.wirewatch.model.Rejected;
import io.wirewatch.model.TaggedArticle;
import io.wirewatch.model.row.Row;
import io.wirewatch.model.row.RowKey;
import io.wirewatch.sink.store.Change;
import io.wirewatch.sink.store.Position;
import io.wirewatch.wire.Topic;
import io.wirewatch.wire.Topic.Cleanup;
import io.wirewatch.wire.Topics;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** The topics a sink reads, and how a record of each becomes a change. */
final class SinkTopics {

    /** From a record to a change. */
    @FunctionalInterface
    private interface Decoder {
        @Nullable
        Change decode(ConsumerRecord<byte[], byte[]> record);
    }

    private final Topics topics;
    private final Map<String, Decoder> decoders = new HashMap<>();
    private final Map<String, Cleanup> cleanups = new HashMap<>();

    SinkTopics(Topics topics) {
        this.topics = topics;
        topics.tables().forEach(this::addTable);
        Topic<ArticleKey, TaggedArticle> tagged = topics.tagged();
        add(tagged, record -> new Change.OfArticle(source(record), key(tagged, record), value(tagged, record)));
        Topic<ArticleKey, FoldedArticle> texts = topics.texts();
        add(texts, record -> new Change.OfText(source(record), key(texts, record), value(texts, record)));
        Topic<String, Rejected> rejected = topics.rejected();
        add(rejected, record -> {
            Rejected value = value(rejected, record);
            return value == null ? null : new Change.OfRejected(source(record), value);
        });
    }

    private <R extends Row> void addTable(Topic<RowKey, R> table) {
        add(table, record -> new Change.OfRow(source(record), key(table, record), value(table, record)));
    }

    private void add(Topic<?, ?> topic, Decoder decoder) {
        decoders.put(topic.name(), decoder);
        cleanups.put(topic.name(), topic.cleanup());
    }

    /** Their full names. */
    Collection<String> names() {
        return Set.copyOf(decoders.keySet());
    }

    Cleanup cleanup(String topic) {
        return cleanups.getOrDefault(topic, Cleanup.KEEP);
    }

    String shortName(String topic) {
        return topics.shortName(topic);
    }

    TopicPartition partition(Position position) {
        return new TopicPartition(topics.prefix() + position.topic(), position.partition());
    }

    /**
     * The change behind a record; null for a record that says nothing.
     *
     * @throws PositionException if it is not what the topic holds, naming its place
     */
    @Nullable
    Change decode(ConsumerRecord<byte[], byte[]> record) {
        Decoder decoder = decoders.get(record.topic());
        if (decoder == null) {
            throw new IllegalArgumentException("nobody asked for the topic " + record.topic());
        }
        try {
            return decoder.decode(record);
        } catch (UncheckedIOException | IllegalArgumentException e) {
            throw new PositionException(
                    "offset " + record.offset() + " of " + record.topic() + "-" + record.partition()
                            + " is no record of Wirewatch (" + reason(e)
                            + "): only Wirewatch may write to this topic; delete the topic, or give Wirewatch a --topic-prefix of its own");
        }
    }

    private static String reason(RuntimeException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return String.valueOf(e.getMessage())
                + (cause == e ? "" : ": " + Excerpt.of(String.valueOf(cause.getMessage())));
    }

    private Change.Source source(ConsumerRecord<?, ?> record) {
        return new Change.Source(shortName(record.topic()), record.partition(), record.offset());
    }

    private static <K> K key(Topic<K, ?> topic, ConsumerRecord<byte[], byte[]> record) {
        if (record.key() == null) {
            throw new IllegalArgumentException("it has no key");
        }
        return topic.key().deserializer().deserialize(topic.name(), record.key());
    }

    private static <V> @Nullable V value(Topic<?, V> topic, ConsumerRecord<byte[], byte[]> record) {
        return topic.value().deserializer().deserialize(topic.name(), record.value());
    }
}
