package io.wirewatch.watch;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** One record as one line. */
@FunctionalInterface
public interface RecordLine {

    /** The line, without its end; never blank. */
    String of(ConsumerRecord<byte[], byte[]> record);
}
