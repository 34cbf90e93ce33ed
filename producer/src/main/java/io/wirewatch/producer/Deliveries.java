package io.wirewatch.producer;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;

/** What Kafka has acknowledged. Written by the producer's own thread, read by ours. */
final class Deliveries {

    private final AtomicLong articles = new AtomicLong();
    private final AtomicLong refusals = new AtomicLong();
    private final Map<TopicPartition, Long> ends = new ConcurrentHashMap<>();
    private final AtomicReference<PublishException> failure = new AtomicReference<>();

    void articleArrived(RecordMetadata at) {
        articles.incrementAndGet();
        reached(at);
    }

    void refusalArrived(RecordMetadata at) {
        refusals.incrementAndGet();
        reached(at);
    }

    private void reached(RecordMetadata at) {
        ends.merge(new TopicPartition(at.topic(), at.partition()), at.offset() + 1, Math::max);
    }

    void failed(String what, Exception cause) {
        String why = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        failure.compareAndSet(null, new PublishException("Kafka did not take " + what + ": " + why, cause));
    }

    /**
     * Returns if nothing has failed so far.
     *
     * @throws PublishException the first failure
     */
    void check() {
        PublishException first = failure.get();
        if (first != null) {
            throw first;
        }
    }

    long articles() {
        return articles.get();
    }

    long refusals() {
        return refusals.get();
    }

    Map<TopicPartition, Long> ends() {
        return Map.copyOf(ends);
    }
}
