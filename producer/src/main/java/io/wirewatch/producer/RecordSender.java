package io.wirewatch.producer;

import io.wirewatch.model.Article;
import io.wirewatch.model.RejectReason;
import io.wirewatch.model.Rejected;
import io.wirewatch.model.Stage;
import io.wirewatch.wire.Topic;
import io.wirewatch.wire.TopicAdmin;
import io.wirewatch.wire.Topics;
import java.time.Clock;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;

/** Writes records and hands them to Kafka's producer, which bounds what is on its way by its buffer. */
final class RecordSender {

    /** Room for key, headers and framing beside the value. */
    private static final int FRAME = 4096;

    private final Producer<byte[], byte[]> producer;
    private final Topic<?, Article> articles;
    private final Topic<String, Rejected> rejected;
    private final Topics topics;
    private final Clock clock;
    private final Deliveries deliveries = new Deliveries();
    private final Queue<Rejected> oversized = new ConcurrentLinkedQueue<>();

    RecordSender(Producer<byte[], byte[]> producer, Topics topics, Clock clock) {
        this.producer = producer;
        this.topics = topics;
        this.articles = topics.articles();
        this.rejected = topics.rejected();
        this.clock = clock;
    }

    Deliveries deliveries() {
        return deliveries;
    }

    /** Refusals of articles that turned out to be larger than Kafka takes, once each. */
    Optional<Rejected> nextOversized() {
        return Optional.ofNullable(oversized.poll());
    }

    void send(Article article) {
        byte[] key = topics.articles().key().serializer().serialize(articles.name(), article.id());
        byte[] value = articles.value().serializer().serialize(articles.name(), article);
        if (value.length > TopicAdmin.MAX_RECORD_BYTES - FRAME) {
            oversized.add(tooLarge(article, value.length));
            return;
        }
        long collected = article.provenance().collected().toEpochMilli();
        send(new ProducerRecord<>(articles.name(), null, collected, key, value), (at, failure) -> {
            if (failure == null) {
                deliveries.articleArrived(at);
            } else if (failure instanceof RecordTooLargeException) {
                oversized.add(tooLarge(article, value.length));
            } else {
                deliveries.failed("article " + article.id(), failure);
            }
        });
    }

    void send(Rejected refusal) {
        byte[] key = rejected.key()
                .serializer()
                .serialize(rejected.name(), refusal.origin().feed());
        byte[] value = rejected.value().serializer().serialize(rejected.name(), refusal);
        long time = refusal.rejected().toEpochMilli();
        send(new ProducerRecord<>(rejected.name(), null, time, key, value), (at, failure) -> {
            if (failure == null) {
                deliveries.refusalArrived(at);
            } else {
                deliveries.failed("the refusal of " + refusal.origin().location(), failure);
            }
        });
    }

    private void send(ProducerRecord<byte[], byte[]> message, Callback callback) {
        deliveries.check();
        producer.send(message, callback);
    }

    private Rejected tooLarge(Article article, int bytes) {
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
