package io.wirewatch.sink.store;

/**
 * A run of offsets of one partition that has been read without a gap.
 *
 * <p>A row whose record lay in the stretch, but was not among the records read, is gone from the log: Kafka compacted away the
 * record that deleted it. So the store removes such rows, which is why a partition may be read again from its beginning at any
 * time.
 *
 * @param topic the topic's short name, without the prefix
 * @param partition its partition
 * @param from the first offset, inclusive: where the stretch before ended
 * @param to where the next stretch starts; the offset after the last record, transaction markers included
 */
public record Stretch(String topic, int partition, long from, long to) {

    public Stretch {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("a stretch needs 0 <= from <= to, got " + from + " to " + to);
        }
    }
}
