package io.wirewatch.wire;

import io.wirewatch.model.Cell;
import io.wirewatch.model.Contribution;
import io.wirewatch.model.Contribution.Sender;
import io.wirewatch.model.Contribution.Share;
import io.wirewatch.model.Contribution.Tick;
import io.wirewatch.model.Pane;
import io.wirewatch.model.Table;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;

/**
 * A contribution as a number that says which case it is, and its compact form. Inside the pipeline only. Thread-safe.
 *
 * <p>The first number tells the form as well: records of another form are refused and not misread.
 */
final class ContributionSerde implements Serde<Contribution> {

    private static final int SHARE = 3;
    private static final int TICK = 4;

    @Override
    @SuppressWarnings("NullAway") // Kafka's tombstones are null on both sides
    public Serializer<Contribution> serializer() {
        return (topic, value) -> value == null ? null : value.fold(ContributionSerde::write, ContributionSerde::write);
    }

    @Override
    @SuppressWarnings("NullAway") // as above
    public Deserializer<Contribution> deserializer() {
        return (topic, bytes) -> bytes == null ? null : read(bytes);
    }

    private static byte[] write(Share share) {
        CompactWriter out = new CompactWriter().number(SHARE);
        writeSender(out, share.sender());
        Cell cell = share.pane().cell();
        out.number(cell.table().ordinal())
                .string(cell.corpus())
                .all(cell.names(), CompactWriter::string)
                .instant(share.pane().hour());
        TallyForm.write(out, share.tally());
        return out.toBytes();
    }

    private static byte[] write(Tick tick) {
        CompactWriter out = new CompactWriter().number(TICK);
        writeSender(out, tick.sender());
        out.number(tick.next()).number(tick.latest().size());
        tick.latest().forEach((corpus, hour) -> out.string(corpus).instant(hour));
        return out.toBytes();
    }

    private static void writeSender(CompactWriter out, Sender sender) {
        out.string(sender.topic()).number(sender.partition());
    }

    private static Contribution read(byte[] bytes) {
        CompactReader in = new CompactReader(bytes);
        long mark = in.number();
        if (mark != SHARE && mark != TICK) {
            throw new IllegalArgumentException("not a contribution of this version: it begins with " + mark);
        }
        Sender sender = new Sender(in.string(), (int) in.number());
        return mark == SHARE ? readShare(in, sender) : readTick(in, sender);
    }

    private static Share readShare(CompactReader in, Sender sender) {
        Cell cell = new Cell(in.one(Table.values()), in.string(), in.all(CompactReader::string));
        Pane pane = new Pane(cell, in.instant());
        return new Share(sender, pane, TallyForm.read(in));
    }

    private static Tick readTick(CompactReader in, Sender sender) {
        long next = in.number();
        SortedMap<String, Instant> latest = new TreeMap<>();
        int count = in.count();
        for (int i = 0; i < count; i++) {
            latest.put(in.string(), in.instant());
        }
        return new Tick(sender, next, latest);
    }
}
