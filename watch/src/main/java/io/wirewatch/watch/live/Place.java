package io.wirewatch.watch.live;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** How far a listener is, and its events in the words of Server-Sent Events. Guarded by its listener. */
final class Place {

    private static final byte[] DATA = "\ndata: ".getBytes(StandardCharsets.UTF_8);
    private static final byte[] END = "\n\n".getBytes(StandardCharsets.UTF_8);

    private final String cluster;
    private final String topic;
    private final long[] next;
    private String lastId;

    Place(Position begin) {
        this.cluster = begin.cluster();
        this.topic = begin.topic();
        this.next = begin.next();
        this.lastId = begin.toString();
    }

    String topic() {
        return topic;
    }

    long[] next() {
        return next;
    }

    /** Writes an event, unless the listener has had it. */
    void pass(Event event, ByteArrayOutputStream bytes) {
        if (event.offset() < next[event.partition()]) {
            return;
        }
        next[event.partition()] = event.offset() + 1;
        lastId = new Position(cluster, topic, next).eventId(event.partition(), event.offset());
        bytes.writeBytes(("id: " + lastId).getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(DATA);
        bytes.writeBytes(event.data());
        bytes.writeBytes(END);
    }

    /** Moves on over offsets at which a reader sees nothing: markers of transactions, rows that were compacted away. */
    void reach(long[] reached) {
        for (int partition = 0; partition < next.length; partition++) {
            next[partition] = Math.max(next[partition], reached[partition]);
        }
    }

    /** The last words to a listener that is too slow. */
    String dropped() {
        return "event: dropped\ndata: {\"reason\":\"too slow\",\"resume\":\"" + lastId + "\"}\n\n";
    }
}
