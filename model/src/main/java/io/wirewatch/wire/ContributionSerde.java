package io.wirewatch.wire;

import io.wirewatch.model.Contribution;
import io.wirewatch.model.Contribution.Share;
import io.wirewatch.model.Contribution.Tick;
import java.util.Arrays;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;

/** A contribution as a letter that says which case it is, and its JSON. Inside the pipeline only. Thread-safe. */
final class ContributionSerde implements Serde<Contribution> {

    private static final byte SHARE = 'S';
    private static final byte TICK = 'T';

    @Override
    @SuppressWarnings("NullAway") // Kafka's tombstones are null on both sides
    public Serializer<Contribution> serializer() {
        return (topic, value) ->
                value == null ? null : value.fold(share -> marked(SHARE, share), tick -> marked(TICK, tick));
    }

    @Override
    @SuppressWarnings("NullAway") // as above
    public Deserializer<Contribution> deserializer() {
        return (topic, bytes) -> bytes == null ? null : read(bytes);
    }

    private static byte[] marked(byte mark, Object value) {
        byte[] json = Json.bytes(value);
        byte[] marked = new byte[json.length + 1];
        marked[0] = mark;
        System.arraycopy(json, 0, marked, 1, json.length);
        return marked;
    }

    private static Contribution read(byte[] marked) {
        byte[] json = Arrays.copyOfRange(marked, 1, marked.length);
        return marked[0] == SHARE ? Json.read(json, Share.class) : Json.read(json, Tick.class);
    }
}
