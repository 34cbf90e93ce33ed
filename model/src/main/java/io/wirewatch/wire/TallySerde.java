package io.wirewatch.wire;

import io.wirewatch.model.Tally;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;

/** A tally in compact form, for stores and their changelogs. Thread-safe. */
public final class TallySerde implements Serde<Tally> {

    /** The one there is: it has no state. */
    public static final TallySerde INSTANCE = new TallySerde();

    private TallySerde() {}

    @Override
    @SuppressWarnings("NullAway") // Kafka's tombstones are null on both sides
    public Serializer<Tally> serializer() {
        return (topic, tally) -> {
            if (tally == null) {
                return null;
            }
            CompactWriter out = new CompactWriter();
            TallyForm.write(out, tally);
            return out.toBytes();
        };
    }

    @Override
    @SuppressWarnings("NullAway") // as above
    public Deserializer<Tally> deserializer() {
        return (topic, bytes) -> bytes == null ? null : TallyForm.read(new CompactReader(bytes));
    }
}
