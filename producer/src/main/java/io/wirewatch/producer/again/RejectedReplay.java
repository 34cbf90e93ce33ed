package io.wirewatch.producer.again;

import io.wirewatch.model.Article;
import io.wirewatch.model.ArticleId;
import io.wirewatch.wire.Cluster;
import io.wirewatch.wire.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Sends what was refused to {@code articles} again. For one thread, and one run. */
public final class RejectedReplay {

    /** Refusals of one transaction: few enough to be held, whatever their size. */
    private static final int BATCH = 64;

    private final Cluster cluster;
    private final Clock clock;
    private final Rereading rereading;
    private final Map<Left, Long> left = new EnumMap<>(Left.class);
    private final List<Refused> batch = new ArrayList<>();
    private long refusals;
    private long records;

    /** A replay on a cluster whose topics are there. */
    public RejectedReplay(Cluster cluster, Clock clock) {
        this.cluster = cluster;
        this.clock = clock;
        this.rereading = new Rereading(clock);
    }

    /** Why a refusal was not sent. */
    public enum Left {
        /** It was sent before; {@code --again} sends it once more. */
        SENT_BEFORE,
        /** It was sent before, and refused anew: the newer refusal stands for it. */
        REPLACED,
        /** Nobody kept its bytes, or it never had any. */
        WITHOUT_BYTES,
        /** A producer still cannot make an article of it. */
        STILL_UNREADABLE,
        /** A rule of the user did not want it, and nobody asked for it by its reason. */
        UNWANTED
    }

    /**
     * What a run did, or would do.
     *
     * @param refusals how many refusals were sent
     * @param records how many records of {@code articles} were made of them
     * @param left how many of those that were asked for were not sent, and why
     */
    public record Report(long refusals, long records, Map<Left, Long> left) {

        public Report {
            left = Map.copyOf(left);
        }
    }

    /**
     * How to run.
     *
     * @param isAgain whether to send, too, what was sent before
     * @param isDry whether to send nothing and say what would be sent
     * @param isStopped looked at between two transactions
     */
    public record How(boolean isAgain, boolean isDry, BooleanSupplier isStopped) {}

    /**
     * Sends all that the filter asks for, except what was sent before.
     *
     * @throws io.wirewatch.producer.PublishException if Kafka does not take them, or another run has taken over
     */
    public Report run(RefusedFilter filter, How how) {
        try (Resending resending = how.isDry() ? Resending.none() : Resending.open(cluster, clock);
                Originals originals = new Originals(cluster)) {
            // after the sender is open: from then on nobody else notes anything
            RefusedLog.on(cluster).read(refused -> {
                if (filter.test(refused) && isDue(refused, filter, how.isAgain())) {
                    batch.add(refused);
                }
                if (batch.size() >= BATCH) {
                    send(originals, resending, how);
                }
            });
            send(originals, resending, how);
        }
        return new Report(refusals, records, left);
    }

    private boolean isDue(Refused refused, RefusedFilter filter, boolean isAgain) {
        if (refused.state() == RefusalState.REPLACED) {
            return isLeft(Left.REPLACED);
        }
        if (refused.state() != RefusalState.OPEN && !isAgain) {
            return isLeft(Left.SENT_BEFORE);
        }
        boolean isNamed = filter.reasons().contains(refused.rejected().reason())
                || filter.places().contains(refused.place());
        return !refused.isUnwanted() || isNamed || isLeft(Left.UNWANTED);
    }

    private boolean isLeft(Left why) {
        left.merge(why, 1L, Long::sum);
        return false;
    }

    private void send(Originals originals, Resending resending, How how) {
        if (!batch.isEmpty() && !how.isStopped().getAsBoolean()) {
            List<Resending.Parcel> parcels = new ArrayList<>();
            batch.stream()
                    .sorted(Comparator.comparing(
                            refused -> refused.record().orElse(refused.place()), RecordPlace.IN_ORDER))
                    .forEach(refused -> parcelOf(refused, originals).ifPresent(parcels::add));
            resending.send(parcels);
            refusals += parcels.size();
            parcels.forEach(parcel -> records += parcel.records().size());
        }
        batch.clear();
    }

    private Optional<Resending.Parcel> parcelOf(Refused refused, Originals originals) {
        Optional<ConsumerRecord<byte[], byte[]>> record = refused.record().flatMap(originals::recordAt);
        if (record.isPresent() && record.get().value() != null) {
            return Optional.of(new Resending.Parcel(refused, List.of(copyOf(record.get()))));
        }
        Optional<byte[]> payload = Originals.payloadOf(refused);
        if (payload.isEmpty()) {
            isLeft(Left.WITHOUT_BYTES);
            return Optional.empty();
        }
        boolean wasArticle = refused.isUnwanted() || refused.record().isPresent();
        List<ProducerRecord<byte[], byte[]>> made =
                wasArticle ? List.of(payloadOf(refused, payload.get())) : reread(refused, payload.get());
        if (made.isEmpty()) {
            isLeft(Left.STILL_UNREADABLE);
            return Optional.empty();
        }
        return Optional.of(new Resending.Parcel(refused, made));
    }

    /** The same bytes at the same time of collection, which is the time of what has no date. */
    private ProducerRecord<byte[], byte[]> copyOf(ConsumerRecord<byte[], byte[]> record) {
        return new ProducerRecord<>(
                cluster.topics().articles().name(),
                null,
                record.timestamp(),
                record.key(),
                record.value(),
                record.headers());
    }

    private ProducerRecord<byte[], byte[]> payloadOf(Refused refused, byte[] payload) {
        ArticleId id = refused.rejected().article();
        return new ProducerRecord<>(
                cluster.topics().articles().name(),
                null,
                refused.rejected().rejected().toEpochMilli(),
                id == null ? null : id.value().getBytes(StandardCharsets.UTF_8),
                payload);
    }

    private List<ProducerRecord<byte[], byte[]>> reread(Refused refused, byte[] payload) {
        Topic<ArticleId, Article> topic = cluster.topics().articles();
        List<ProducerRecord<byte[], byte[]>> made = new ArrayList<>();
        for (Article article : rereading.articlesOf(refused.rejected(), payload)) {
            made.add(new ProducerRecord<>(
                    topic.name(),
                    null,
                    article.provenance().collected().toEpochMilli(),
                    topic.key().serializer().serialize(topic.name(), article.id()),
                    topic.value().serializer().serialize(topic.name(), article)));
        }
        return made;
    }
}
