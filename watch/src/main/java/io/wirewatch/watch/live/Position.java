package io.wirewatch.watch.live;

import io.wirewatch.model.Excerpt;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Where a listener is in a topic: the next offset of each partition. Written into every event as its id, with the partition and
 * offset of that event, and read from {@code Last-Event-ID}: {@code cluster/topic/partition/offset/next0.next1.next2}.
 *
 * <p>The offset of the last event alone would not do: events of several partitions come in no fixed order, so "everything after this
 * one" is only said by all of them. The id of the cluster is in it because a topic of the same name elsewhere has other records at
 * the same offsets.
 *
 * @param cluster Kafka's id of the cluster
 * @param topic the full name
 * @param next the next offset, by partition; never changed
 */
public record Position(String cluster, String topic, long[] next) {

    private static final int FIELDS = 5;

    public Position {
        Objects.requireNonNull(cluster, "cluster");
        Objects.requireNonNull(topic, "topic");
        next = next.clone();
    }

    /**
     * The position behind an event's id.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Position ofEventId(String id) {
        String[] fields = id.split("/", -1);
        try {
            if (fields.length == FIELDS) {
                long[] next = Arrays.stream(fields[FIELDS - 1].split("\\.", -1))
                        .mapToLong(Long::parseLong)
                        .toArray();
                if (Arrays.stream(next).noneMatch(offset -> offset < 0)) {
                    return new Position(fields[0], fields[1], next);
                }
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(message(id), e);
        }
        throw new IllegalArgumentException(message(id));
    }

    private static String message(String id) {
        return "an event id is cluster/topic/partition/offset/next0.next1..., got '" + Excerpt.of(id) + "'";
    }

    /** The id of the event that brought a listener here. */
    String eventId(int partition, long offset) {
        String all = Arrays.stream(next).mapToObj(Long::toString).collect(Collectors.joining("."));
        return cluster + "/" + topic + "/" + partition + "/" + offset + "/" + all;
    }

    @Override
    public long[] next() {
        return next.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Position that
                && cluster.equals(that.cluster)
                && topic.equals(that.topic)
                && Arrays.equals(next, that.next);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cluster, topic, Arrays.hashCode(next));
    }

    @Override
    public String toString() {
        return eventId(0, next.length == 0 ? 0 : next[0]);
    }
}
