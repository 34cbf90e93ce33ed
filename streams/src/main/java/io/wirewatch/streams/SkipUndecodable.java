package io.wirewatch.streams;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * For bytes that are no record of ours in {@code rejected} or {@code contributions}. Only this program writes there, and
 * {@code articles} is read as bytes, so such a record is a stranger's: it was never read as an article, moves no number, stays
 * where it is, and is told of in the log.
 */
public final class SkipUndecodable implements DeserializationExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SkipUndecodable.class);

    @Override
    public Response handleError(
            ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> record, Exception exception) {
        LOG.atWarn()
                .addKeyValue("topic", record.topic())
                .addKeyValue("partition", record.partition())
                .addKeyValue("offset", record.offset())
                .addKeyValue("cause", exception.getMessage())
                .log("passed over a record that this program did not write");
        return Response.resume();
    }

    @Override
    public void configure(Map<String, ?> configs) {
        // nothing to configure
    }
}
