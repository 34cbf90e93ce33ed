package io.wirewatch.producer.again;

import io.wirewatch.model.row.CursorRow;
import io.wirewatch.producer.PublishException;
import io.wirewatch.producer.TransactionalProducer;
import io.wirewatch.wire.Cluster;
import io.wirewatch.wire.Topic;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;

/** Writes records and the note that they were sent, in one transaction. There is one on a cluster at a time; a later one ends it. */
interface Resending extends AutoCloseable {

    /** A refusal and what is sent for it. */
    record Parcel(Refused refused, List<ProducerRecord<byte[], byte[]>> records) {

        public Parcel {
            records = List.copyOf(records);
        }
    }

    /** Sends them all, or none. */
    void send(List<Parcel> parcels);

    @Override
    void close();

    /** Sends nothing. */
    static Resending none() {
        return new Resending() {
            @Override
            public void send(List<Parcel> parcels) {
                // a dry run
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
    }

    /**
     * Opens it, and takes back what another run left open.
     *
     * @throws PublishException if the cluster does not offer transactions
     */
    static Resending open(Cluster cluster, Clock clock) {
        return new Transactional(
                TransactionalProducer.open(cluster, "rejected-replay", Map.of()),
                cluster.topics().cursors(),
                clock);
    }

    /** To Kafka. */
    final class Transactional implements Resending {

        private static final Duration CLOSE_LIMIT = Duration.ofSeconds(5);

        private final Producer<byte[], byte[]> producer;
        private final Topic<CursorRow.Key, CursorRow> cursors;
        private final Clock clock;

        Transactional(Producer<byte[], byte[]> producer, Topic<CursorRow.Key, CursorRow> cursors, Clock clock) {
            this.producer = producer;
            this.cursors = cursors;
            this.clock = clock;
        }

        @Override
        public void send(List<Parcel> parcels) {
            if (parcels.isEmpty()) {
                return;
            }
            try {
                producer.beginTransaction();
                List<List<Future<RecordMetadata>>> sent = new ArrayList<>();
                for (Parcel parcel : parcels) {
                    sent.add(parcel.records().stream().map(producer::send).toList());
                }
                producer.flush();
                for (int i = 0; i < parcels.size(); i++) {
                    producer.send(noteOf(parcels.get(i).refused(), places(sent.get(i))));
                }
                producer.commitTransaction();
            } catch (InterruptException e) {
                throw e;
            } catch (ProducerFencedException | InvalidProducerEpochException e) {
                throw new PublishException("another 'wirewatch rejected replay' has taken over and goes on with it", e);
            } catch (KafkaException e) {
                // closing takes back what is open
                throw new PublishException("Kafka did not take what was sent again: " + e.getMessage(), e);
            }
        }

        private static List<RecordPlace> places(List<Future<RecordMetadata>> sent) {
            List<RecordPlace> places = new ArrayList<>();
            for (Future<RecordMetadata> future : sent) {
                try {
                    RecordMetadata at = future.get();
                    places.add(new RecordPlace(at.topic(), at.partition(), at.offset()));
                } catch (InterruptedException e) {
                    throw new InterruptException(e);
                } catch (ExecutionException e) {
                    throw e.getCause() instanceof KafkaException cause ? cause : new KafkaException(e.getCause());
                }
            }
            return places;
        }

        private ProducerRecord<byte[], byte[]> noteOf(Refused refused, List<RecordPlace> places) {
            Instant now = clock.instant();
            CursorRow row = SentAgain.note(refused, places, now);
            return new ProducerRecord<>(
                    cursors.name(),
                    null,
                    now.toEpochMilli(),
                    cursors.key().serializer().serialize(cursors.name(), row.key()),
                    cursors.value().serializer().serialize(cursors.name(), row));
        }

        @Override
        public void close() {
            producer.close(CLOSE_LIMIT);
        }
    }
}
