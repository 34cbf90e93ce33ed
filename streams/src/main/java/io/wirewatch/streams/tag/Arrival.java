package io.wirewatch.streams.tag;

import java.time.Instant;

/**
 * Where in {@code articles} a record stands, and when it came there.
 *
 * @param topic the topic's name
 * @param partition its partition
 * @param offset its offset
 * @param at the record's timestamp
 */
public record Arrival(String topic, int partition, long offset, Instant at) {

    /** As a person would look it up. */
    public String location() {
        return topic + "-" + partition + "@" + offset;
    }
}
