package io.wirewatch.streams.collect;

import io.wirewatch.model.Tally;
import io.wirewatch.wire.CompactReader;
import io.wirewatch.wire.CompactWriter;
import io.wirewatch.wire.TallyForm;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;

/** The tallies of one article in compact form: a sentence that shows ten cells is written once. Thread-safe. */
final class AddedTalliesSerde implements Serde<AddedTallies> {

    @Override
    @SuppressWarnings("NullAway") // Kafka's tombstones are null on both sides
    public Serializer<AddedTallies> serializer() {
        return (topic, added) -> added == null ? null : write(added);
    }

    @Override
    @SuppressWarnings("NullAway") // as above
    public Deserializer<AddedTallies> deserializer() {
        return (topic, bytes) -> bytes == null ? null : read(new CompactReader(bytes));
    }

    private static byte[] write(AddedTallies added) {
        CompactWriter out = new CompactWriter().number(added.byCell().size());
        added.byCell().forEach((cell, tally) -> TallyForm.write(out.string(cell), tally));
        return out.toBytes();
    }

    private static AddedTallies read(CompactReader in) {
        SortedMap<String, Tally> byCell = new TreeMap<>();
        int count = in.count();
        for (int i = 0; i < count; i++) {
            byCell.put(in.string(), TallyForm.read(in));
        }
        return new AddedTallies(byCell);
    }
}
