package io.wirewatch.producer.again;

import io.wirewatch.model.Rejected;
import io.wirewatch.wire.Cluster;
import io.wirewatch.wire.Topic;
import io.wirewatch.wire.TopicReader;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** All refusals there are, as of now. Each reading starts anew; nothing is kept but what was sent again. For one thread. */
public final class RefusedLog {

    private final Cluster cluster;
    private final SentAgain sent;

    private RefusedLog(Cluster cluster, SentAgain sent) {
        this.cluster = cluster;
        this.sent = sent;
    }

    /** The refusals on a cluster, with what was sent again until now. */
    public static RefusedLog on(Cluster cluster) {
        return new RefusedLog(cluster, SentAgain.read(cluster));
    }

    /** Hands over each of them; those of one partition in order. Records that are no refusals are passed over. */
    public void read(Consumer<Refused> onRefused) {
        Set<String> refusedAgain = new HashSet<>();
        if (!sent.isEmpty()) {
            eachOf((place, rejected) -> {
                String record = recordOf(place, rejected);
                if (sent.isSentAgain(record)) {
                    refusedAgain.add(record);
                }
            });
        }
        eachOf((place, rejected) -> onRefused.accept(
                new Refused(place, rejected, sent.stateOf(place.toString(), recordOf(place, rejected), refusedAgain))));
    }

    private static String recordOf(RecordPlace place, Rejected rejected) {
        return new Refused(place, rejected, RefusalState.OPEN)
                .record()
                .map(RecordPlace::toString)
                .orElse("");
    }

    private void eachOf(BiConsumer<RecordPlace, Rejected> onRejected) {
        Topic<String, Rejected> topic = cluster.topics().rejected();
        String name = cluster.topics().shortName(topic.name());
        TopicReader.readAll(cluster, topic.name(), record -> rejectedOf(topic, record)
                .ifPresent(rejected ->
                        onRejected.accept(new RecordPlace(name, record.partition(), record.offset()), rejected)));
    }

    private static Optional<Rejected> rejectedOf(Topic<String, Rejected> topic, ConsumerRecord<byte[], byte[]> record) {
        try {
            return Optional.ofNullable(topic.value().deserializer().deserialize(topic.name(), record.value()));
        } catch (UncheckedIOException e) {
            // somebody else wrote to our topic: no refusal of ours
            return Optional.empty();
        }
    }
}
