package io.wirewatch.producer;

import io.wirewatch.model.Article;
import io.wirewatch.model.RejectReason;
import io.wirewatch.model.Rejected;
import io.wirewatch.model.Stage;
import io.wirewatch.model.row.CursorRow;
import io.wirewatch.model.row.HealthRow;
import io.wirewatch.wire.Topic;
import io.wirewatch.wire.TopicAdmin;
import io.wirewatch.wire.Topics;
import java.time.Clock;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Writes what a producer sends as the records of its topics. Kafka's timestamp is the moment of collection. */
final class Messages {

    /** Room for key, headers and framing beside the value. */
    private static final int FRAME = 4096;

    private final Topics topics;
    private final Clock clock;

    Messages(Topics topics, Clock clock) {
        this.topics = topics;
        this.clock = clock;
    }

    ProducerRecord<byte[], byte[]> of(Article article) {
        return of(topics.articles(), article.provenance().collected().toEpochMilli(), article.id(), article);
    }

    ProducerRecord<byte[], byte[]> of(Rejected refusal) {
        return of(
                topics.rejected(),
                refusal.rejected().toEpochMilli(),
                refusal.origin().feed(),
                refusal);
    }

    ProducerRecord<byte[], byte[]> of(CursorRow cursor) {
        return of(topics.cursors(), cursor.moved().toEpochMilli(), cursor.key(), cursor);
    }

    ProducerRecord<byte[], byte[]> of(HealthRow health) {
        return of(topics.feedHealth(), health.lastPoll().toEpochMilli(), health.feed(), health);
    }

    private static <K, V> ProducerRecord<byte[], byte[]> of(Topic<K, V> topic, long time, K key, V value) {
        return new ProducerRecord<>(
                topic.name(),
                null,
                time,
                topic.key().serializer().serialize(topic.name(), key),
                topic.value().serializer().serialize(topic.name(), value));
    }

    /** Whether Kafka would refuse a record of this many bytes. */
    static boolean isTooLarge(byte[] value) {
        return value.length > TopicAdmin.MAX_RECORD_BYTES - FRAME;
    }

    /** What becomes of an article whose record is larger than Kafka takes. */
    Rejected tooLarge(Article article, int bytes) {
        String detail = "the article's record has " + bytes + " bytes, more than Kafka takes";
        return new Rejected(
                article.provenance().origin(),
                Stage.PRODUCE,
                RejectReason.TOO_LARGE,
                detail,
                article.id(),
                clock.instant(),
                null);
    }
}
