package io.wirewatch.streams.tally;

import io.wirewatch.model.Contribution;
import io.wirewatch.model.row.ProgressRow;
import io.wirewatch.model.row.Row;
import io.wirewatch.model.row.RowKey;
import io.wirewatch.streams.NodeNames;
import io.wirewatch.streams.pane.CellPartitioner;
import io.wirewatch.streams.share.StoreKind;
import io.wirewatch.wire.Topic;
import io.wirewatch.wire.Topics;
import java.time.Duration;
import java.util.Set;
import org.apache.kafka.streams.AutoOffsetReset;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;

/** {@code contributions} → the tables and {@code progress}. */
public final class TallyStage {

    private final Topics topics;
    private final StoreKind kind;
    private final Duration flushEvery;

    /** The stage over these topics; rows leave every {@code flushEvery}. */
    public TallyStage(Topics topics, StoreKind kind, Duration flushEvery) {
        this.topics = topics;
        this.kind = kind;
        this.flushEvery = flushEvery;
    }

    /** Tallies the contributions of all partitions. */
    public void tally(StreamsBuilder builder) {
        Topic<String, Contribution> contributions = topics.contributions();
        KStream<String, Tallied> tallied = builder.stream(
                        contributions.name(),
                        Consumed.with(contributions.key(), contributions.value())
                                .withOffsetResetPolicy(AutoOffsetReset.earliest())
                                .withName(NodeNames.READ_CONTRIBUTIONS))
                .process(new Supplier(), Named.as(NodeNames.TALLY_PANES));
        topics.tables().forEach(table -> write(tallied, table));
        writeProgress(tallied);
    }

    private <V extends Row> void write(KStream<String, Tallied> tallied, Topic<RowKey, V> table) {
        String name = topics.shortName(table.name());
        tallied.filter((topic, each) -> topic.equals(name), Named.as(NodeNames.KEEP_PREFIX + name))
                .map((topic, each) -> TallyStage.<V>keyed(each), Named.as(NodeNames.TO_PREFIX + name))
                .to(
                        table.name(),
                        Produced.with(table.key(), table.value())
                                .withStreamPartitioner(CellPartitioner.<V>ofRows())
                                .withName(NodeNames.WRITE_PREFIX + name));
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // a table's topic gets that table's rows; null is a tombstone
    private static <V extends Row> KeyValue<RowKey, V> keyed(Tallied tallied) {
        Tallied.TableRow row = (Tallied.TableRow) tallied;
        return KeyValue.pair(row.key(), (V) row.row());
    }

    private void writeProgress(KStream<String, Tallied> tallied) {
        Topic<ProgressRow.Key, ProgressRow> progress = topics.progress();
        tallied.filter(
                        (topic, each) -> each instanceof Tallied.Come,
                        Named.as(NodeNames.KEEP_PREFIX + Tallied.PROGRESS))
                .map((topic, each) -> told(each), Named.as(NodeNames.TO_PREFIX + Tallied.PROGRESS))
                .to(
                        progress.name(),
                        Produced.with(progress.key(), progress.value())
                                .withName(NodeNames.WRITE_PREFIX + Tallied.PROGRESS));
    }

    private static KeyValue<ProgressRow.Key, ProgressRow> told(Tallied tallied) {
        ProgressRow row = ((Tallied.Come) tallied).row();
        return KeyValue.pair(row.key(), row);
    }

    private final class Supplier implements ProcessorSupplier<String, Contribution, String, Tallied> {
        @Override
        public Processor<String, Contribution, String, Tallied> get() {
            return new TallyPanes(flushEvery);
        }

        @Override
        public Set<StoreBuilder<?>> stores() {
            return Set.of(
                    kind.ofTallies(NodeNames.SENDER_SHARES),
                    kind.ofNumbers(NodeNames.PENDING_PANES),
                    kind.ofNumbers(NodeNames.PENDING_CELLS),
                    kind.ofNumbers(NodeNames.ROLLED_WINDOWS),
                    kind.ofNumbers(NodeNames.CLOCKS),
                    kind.of(NodeNames.SENDER_TICKS, TickStore.HeldTick.class));
        }
    }
}
