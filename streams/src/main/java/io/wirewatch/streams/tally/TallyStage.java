package io.wirewatch.streams.tally;

import io.wirewatch.model.Contribution;
import io.wirewatch.model.row.ProgressRow;
import io.wirewatch.model.row.Row;
import io.wirewatch.model.row.RowKey;
import io.wirewatch.streams.NodeNames;
import io.wirewatch.streams.alert.AlertFinder;
import io.wirewatch.streams.pane.CellPartitioner;
import io.wirewatch.streams.share.Backlog;
import io.wirewatch.streams.share.StoreKind;
import io.wirewatch.wire.Topic;
import io.wirewatch.wire.Topics;
import java.time.Duration;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;

/**
 * {@code contributions} → the tables and {@code progress}. The store of shares holds the records of {@code contributions} as they are,
 * so the topic is its changelog, and nothing is written twice.
 */
public final class TallyStage {

    private final Topics topics;
    private final StoreKind kind;
    private final Duration flushEvery;
    private final Backlog backlog;
    private final AlertFinder alerts;

    /** The stage over these topics; an idle task looks every {@code flushEvery} whether rows have to leave; alerts by these rules. */
    public TallyStage(Topics topics, StoreKind kind, Duration flushEvery, AlertFinder alerts, Backlog backlog) {
        this.backlog = backlog;
        this.alerts = alerts;
        this.topics = topics;
        this.kind = kind;
        this.flushEvery = flushEvery;
    }

    /** Tallies the contributions of all partitions. */
    public void tally(Topology topology) {
        Topic<String, Contribution> contributions = topics.contributions();
        topology.addReadOnlyStateStore(
                kind.ofRecords(NodeNames.SENDER_SHARES),
                NodeNames.READ_CONTRIBUTIONS,
                new StringDeserializer(),
                new ByteArrayDeserializer(),
                contributions.name(),
                NodeNames.TALLY_PANES,
                processors(contributions));
        topology.addStateStore(kind.ofNumbers(NodeNames.ROLLED_WINDOWS), NodeNames.TALLY_PANES);
        topology.addStateStore(kind.ofNumbers(NodeNames.CLOCKS), NodeNames.TALLY_PANES);
        topology.addStateStore(kind.ofNumbers(NodeNames.LOUD_CELLS), NodeNames.TALLY_PANES);
        topology.addStateStore(kind.ofNumbers(NodeNames.RAISED_ALERTS), NodeNames.TALLY_PANES);
        topics.tables().forEach(table -> write(topology, table));
        Topic<ProgressRow.Key, ProgressRow> progress = topics.progress();
        topology.addSink(
                NodeNames.WRITE_PREFIX + topics.shortName(progress.name()),
                progress.name(),
                progress.key().serializer(),
                progress.value().serializer(),
                NodeNames.TALLY_PANES);
    }

    private <V extends Row> void write(Topology topology, Topic<RowKey, V> table) {
        topology.addSink(
                NodeNames.WRITE_PREFIX + topics.shortName(table.name()),
                table.name(),
                table.key().serializer(),
                table.value().serializer(),
                CellPartitioner.<V>ofRows(),
                NodeNames.TALLY_PANES);
    }

    /** Kafka takes it that a processor behind such a store forwards nothing; ours forwards to its sinks, which is allowed all the same. */
    @SuppressWarnings("unchecked")
    private ProcessorSupplier<String, byte[], Void, Void> processors(Topic<String, Contribution> contributions) {
        ProcessorSupplier<String, byte[], Object, Object> supplier =
                () -> new TallyPanes(contributions.value().deserializer(), flushEvery, alerts, backlog);
        return (ProcessorSupplier<String, byte[], Void, Void>) (ProcessorSupplier<String, byte[], ?, ?>) supplier;
    }
}
