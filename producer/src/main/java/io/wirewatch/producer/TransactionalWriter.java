package io.wirewatch.producer;

import io.wirewatch.model.Article;
import io.wirewatch.producer.source.Fetched;
import io.wirewatch.wire.Cluster;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jspecify.annotations.Nullable;

/**
 * Writes units, each in one Kafka transaction: articles, refusals, and how far their source is read. Thread-safe; one unit at a
 * time.
 *
 * <p>There is one writer of a name on a cluster at a time. Who opens it ends what an earlier one of that name left open, and the
 * earlier one, if it is still alive, is refused from then on. So the cursors that are read after opening are those to go on from.
 */
public final class TransactionalWriter implements UnitSink, AutoCloseable {

    private static final Duration CLOSE_LIMIT = Duration.ofSeconds(5);

    private final Producer<byte[], byte[]> producer;
    private final Messages messages;
    private final String name;
    private final Map<TopicPartition, Long> ends = new ConcurrentHashMap<>();

    private TransactionalWriter(Producer<byte[], byte[]> producer, String name, Messages messages) {
        this.producer = producer;
        this.name = name;
        this.messages = messages;
    }

    /**
     * Opens the writer of this name on a cluster whose topics are there.
     *
     * @param name what is written, the same for all that must not write it at the same time
     * @throws PublishException if the cluster does not offer transactions
     */
    public static TransactionalWriter open(Cluster cluster, String name, Clock clock) {
        return new TransactionalWriter(
                TransactionalProducer.open(cluster, name, Map.of(ProducerConfig.LINGER_MS_CONFIG, "5")),
                name,
                new Messages(cluster.topics(), clock));
    }

    /** One record with the article in it, if there is one. */
    private record Message(
            org.apache.kafka.clients.producer.ProducerRecord<byte[], byte[]> sent,
            @Nullable Article article) {}

    @Override
    public synchronized void write(Unit unit) {
        List<Message> outgoing = messagesOf(unit);
        Map<Integer, Integer> oversized = send(outgoing);
        while (!oversized.isEmpty()) {
            // A broker with a smaller limit than ours: the unit goes again, with a refusal in the article's place.
            oversized.forEach((index, bytes) -> outgoing.set(index, refused(outgoing.get(index), bytes)));
            oversized = send(outgoing);
        }
    }

    private List<Message> messagesOf(Unit unit) {
        List<Message> outgoing = new ArrayList<>();
        for (Fetched item : unit.items()) {
            Message message = item.fold(
                    article -> new Message(messages.of(article), article),
                    refusal -> new Message(messages.of(refusal), null));
            byte[] value = message.sent().value();
            outgoing.add(Messages.isTooLarge(value) ? refused(message, value.length) : message);
        }
        if (unit.cursor() != null) {
            outgoing.add(new Message(messages.of(unit.cursor()), null));
        }
        if (unit.health() != null) {
            outgoing.add(new Message(messages.of(unit.health()), null));
        }
        return outgoing;
    }

    private Message refused(Message message, int bytes) {
        Article article = message.article();
        if (article == null) {
            throw new PublishException(
                    "Kafka takes no record of " + bytes + " bytes on "
                            + message.sent().topic() + ": raise max.message.bytes there",
                    new RecordTooLargeException());
        }
        return new Message(messages.of(messages.tooLarge(article, bytes)), null);
    }

    /** Sends all of it in one transaction; which messages were too large, with their sizes, if that is why it was not taken. */
    private Map<Integer, Integer> send(List<Message> outgoing) {
        Map<Integer, Integer> oversized = new ConcurrentHashMap<>();
        Map<TopicPartition, Long> written = new ConcurrentHashMap<>();
        try {
            producer.beginTransaction();
            for (int i = 0; i < outgoing.size(); i++) {
                int index = i;
                Message message = outgoing.get(i);
                producer.send(message.sent(), (at, failure) -> {
                    if (failure instanceof RecordTooLargeException) {
                        oversized.put(index, message.sent().value().length);
                    } else if (failure == null) {
                        written.merge(new TopicPartition(at.topic(), at.partition()), at.offset() + 1, Math::max);
                    }
                });
            }
            producer.commitTransaction();
            written.forEach((partition, end) -> ends.merge(partition, end, Math::max));
        } catch (InterruptException e) {
            throw e;
        } catch (ProducerFencedException | InvalidProducerEpochException e) {
            throw new PublishException("another producer has taken over '" + name + "' and goes on with it", e);
        } catch (KafkaException e) {
            abort(e, oversized);
        }
        return oversized;
    }

    private void abort(KafkaException cause, Map<Integer, Integer> oversized) {
        try {
            producer.abortTransaction();
        } catch (InterruptException e) {
            throw e;
        } catch (KafkaException e) {
            cause.addSuppressed(e);
            oversized.clear();
        }
        if (oversized.isEmpty()) {
            throw new PublishException("Kafka did not take '" + name + "': " + cause.getMessage(), cause);
        }
    }

    /** For each partition that was written to, one past the last offset written. */
    Map<TopicPartition, Long> ends() {
        return new HashMap<>(ends);
    }

    /** Frees the connection; a transaction that is open is taken back. */
    @Override
    public void close() {
        producer.close(CLOSE_LIMIT);
    }
}
