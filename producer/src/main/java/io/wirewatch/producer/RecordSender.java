package io.wirewatch.producer;

import io.wirewatch.model.Article;
import io.wirewatch.model.Rejected;
import io.wirewatch.wire.Topics;
import java.time.Clock;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;

/** Hands records to Kafka's producer, which bounds what is on its way by its buffer. */
final class RecordSender {

    private final Producer<byte[], byte[]> producer;
    private final Messages messages;
    private final Deliveries deliveries = new Deliveries();
    private final Queue<Rejected> oversized = new ConcurrentLinkedQueue<>();

    RecordSender(Producer<byte[], byte[]> producer, Topics topics, Clock clock) {
        this.producer = producer;
        this.messages = new Messages(topics, clock);
    }

    Deliveries deliveries() {
        return deliveries;
    }

    /** Refusals of articles that turned out to be larger than Kafka takes, once each. */
    Optional<Rejected> nextOversized() {
        return Optional.ofNullable(oversized.poll());
    }

    void send(Article article) {
        ProducerRecord<byte[], byte[]> message = messages.of(article);
        int bytes = message.value().length;
        if (Messages.isTooLarge(message.value())) {
            oversized.add(messages.tooLarge(article, bytes));
            return;
        }
        send(message, (at, failure) -> {
            if (failure == null) {
                deliveries.articleArrived(at);
            } else if (failure instanceof RecordTooLargeException) {
                oversized.add(messages.tooLarge(article, bytes));
            } else {
                deliveries.failed("article " + article.id(), failure);
            }
        });
    }

    void send(Rejected refusal) {
        send(messages.of(refusal), (at, failure) -> {
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
}
