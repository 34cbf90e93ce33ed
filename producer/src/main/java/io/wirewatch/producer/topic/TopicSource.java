package io.wirewatch.producer.topic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.wirewatch.model.Origin;
import io.wirewatch.model.RejectReason;
import io.wirewatch.producer.source.ArticleMaker;
import io.wirewatch.producer.source.ArticleSource;
import io.wirewatch.producer.source.Batch;
import io.wirewatch.producer.source.Cursor;
import io.wirewatch.producer.source.Fetched;
import io.wirewatch.producer.source.SourceException;
import io.wirewatch.producer.source.SourceRequest;
import io.wirewatch.wire.Cluster;
import io.wirewatch.wire.Json;
import io.wirewatch.wire.Offsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.jspecify.annotations.Nullable;

/** The records of a topic, each a JSON object with an article in it. For one thread. */
final class TopicSource implements ArticleSource {

    private static final Duration POLL = Duration.ofSeconds(1);
    private static final TypeReference<TreeMap<Integer, Long>> OFFSETS = new TypeReference<>() {};

    private final SourceRequest request;
    private final Cluster cluster;
    private final boolean isFromLatest;
    private final ArticleMaker maker;
    private final FieldMapping mapping;
    private @Nullable Consumer<byte[], byte[]> consumer;
    private Cursor expected = Cursor.START;

    TopicSource(SourceRequest request, Cluster cluster, boolean isFromLatest) {
        this.request = request;
        this.cluster = cluster;
        this.isFromLatest = isFromLatest;
        this.maker = new ArticleMaker(request.limits());
        this.mapping = FieldMapping.of(request.options());
    }

    @Override
    public String feed() {
        return request.feed();
    }

    @Override
    public Batch poll(Cursor after) {
        try {
            Map<Integer, Long> next = offsets(after);
            Consumer<byte[], byte[]> open = consumer;
            if (open == null || !after.equals(expected)) {
                open = at(next);
            }
            List<Fetched> items = new ArrayList<>();
            boolean isFirst = after.equals(Cursor.START);
            for (ConsumerRecord<byte[], byte[]> record : open.poll(POLL)) {
                items.add(item(record));
            }
            for (TopicPartition partition : open.assignment()) {
                next.put(partition.partition(), open.position(partition));
            }
            // An empty poll of a topic that is waited on says nothing about where one began: the first one does.
            expected = items.isEmpty() && !isFirst ? after : new Cursor(Json.write(next));
            return new Batch(items, expected, items.isEmpty());
        } catch (OffsetOutOfRangeException e) {
            throw SourceException.of(
                    "input-is-gone",
                    "records of " + request.address() + " were deleted before they were read: " + e.getMessage(),
                    null);
        } catch (InterruptException e) {
            // Kafka's consumer cannot be closed in peace by a thread that is interrupted.
            Thread.interrupted();
            close();
            Thread.currentThread().interrupt();
            throw SourceException.of("interrupted", "stopped while it was read", null);
        } catch (KafkaException e) {
            close();
            throw SourceException.of("no-connection", "Kafka: " + e.getMessage(), null);
        }
    }

    private Consumer<byte[], byte[]> at(Map<Integer, Long> next) {
        close();
        Consumer<byte[], byte[]> open = Offsets.consumer(cluster);
        consumer = open;
        List<TopicPartition> partitions = Offsets.partitionsOf(open, List.of(request.address()));
        open.assign(partitions);
        if (isFromLatest) {
            open.seekToEnd(partitions);
        } else {
            open.seekToBeginning(partitions);
        }
        for (TopicPartition partition : partitions) {
            Long offset = next.get(partition.partition());
            if (offset != null) {
                open.seek(partition, offset);
            }
        }
        return open;
    }

    private Fetched item(ConsumerRecord<byte[], byte[]> record) {
        String place = record.topic() + "-" + record.partition() + "@" + record.offset();
        Origin origin = new Origin(request.corpus(), request.feed(), place);
        byte[] value = record.value();
        return value == null
                ? maker.refused(
                        RejectReason.NO_VALUE,
                        "a record without a value",
                        origin,
                        request.clock().instant(),
                        new byte[0])
                : maker.ofJson(
                        mapping.apply(value),
                        request.hints(),
                        origin,
                        request.clock().instant());
    }

    private static Map<Integer, Long> offsets(Cursor cursor) {
        if (cursor.equals(Cursor.START)) {
            return new TreeMap<>();
        }
        try {
            return Json.mapper().readValue(cursor.position(), OFFSETS);
        } catch (JsonProcessingException e) {
            throw SourceException.of("bad-cursor", "the stored position cannot be read: " + cursor.position(), null);
        }
    }

    @Override
    public void close() {
        Consumer<byte[], byte[]> open = consumer;
        consumer = null;
        if (open != null) {
            open.close();
        }
    }
}
