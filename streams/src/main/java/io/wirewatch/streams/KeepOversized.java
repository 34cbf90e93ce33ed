package io.wirewatch.streams;

import io.wirewatch.model.Origin;
import io.wirewatch.model.RejectReason;
import io.wirewatch.model.Rejected;
import io.wirewatch.model.Stage;
import io.wirewatch.wire.JsonSerde;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProductionExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * For records that could not be written. Kafka's default always stops, and one result larger than the broker takes would stop the
 * pipeline again after each restart: such a record is kept in {@code rejected} instead. Everything else stops the process.
 */
public final class KeepOversized implements ProductionExceptionHandler {

    /** The setting that names the topic of refused records. */
    static final String REJECTED_TOPIC = "wirewatch.rejected.topic";

    private static final Logger LOG = LoggerFactory.getLogger(KeepOversized.class);

    private String rejectedTopic = "rejected";

    @Override
    public Response handleError(
            ErrorHandlerContext context, ProducerRecord<byte[], byte[]> record, Exception exception) {
        if (!(exception instanceof RecordTooLargeException)) {
            return Response.fail();
        }
        LOG.atError()
                .addKeyValue("topic", record.topic())
                .addKeyValue("cause", exception.getMessage())
                .log("a result is larger than a record may be; kept its origin in rejected");
        return Response.resume(List.of(rejection(context, record, exception)));
    }

    private ProducerRecord<byte[], byte[]> rejection(
            ErrorHandlerContext context, ProducerRecord<byte[], byte[]> record, Exception exception) {
        String location = context.topic() + "-" + context.partition() + "@" + context.offset();
        Rejected rejected = new Rejected(
                new Origin(Origin.LIVE, Origin.UNKNOWN_FEED, location),
                Stage.WRITE,
                RejectReason.RESULT_TOO_LARGE,
                "a record for " + record.topic() + " is too large: " + exception.getMessage(),
                null,
                Instant.ofEpochMilli(Math.max(0, context.timestamp())),
                null);
        byte[] value = JsonSerde.of(Rejected.class).serializer().serialize(rejectedTopic, rejected);
        byte[] key = Origin.UNKNOWN_FEED.getBytes(StandardCharsets.UTF_8);
        return new ProducerRecord<>(rejectedTopic, key, value);
    }

    @Override
    public void configure(Map<String, ?> configs) {
        Object topic = configs.get(REJECTED_TOPIC);
        if (topic != null) {
            rejectedTopic = topic.toString();
        }
    }
}
