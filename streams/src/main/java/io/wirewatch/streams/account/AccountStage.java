package io.wirewatch.streams.account;

import io.wirewatch.model.Contribution;
import io.wirewatch.model.Rejected;
import io.wirewatch.streams.NodeNames;
import io.wirewatch.streams.pane.CellPartitioner;
import io.wirewatch.streams.share.Backlog;
import io.wirewatch.streams.share.StoreKind;
import io.wirewatch.wire.Topic;
import io.wirewatch.wire.Topics;
import java.time.Duration;
import java.util.Set;
import org.apache.kafka.streams.AutoOffsetReset;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;

/** {@code rejected} → {@code contributions}. */
public final class AccountStage {

    private final Topics topics;
    private final StoreKind kind;
    private final Duration flushEvery;
    private final Backlog backlog;

    /** The stage over these topics; shares leave every {@code flushEvery}. */
    public AccountStage(Topics topics, StoreKind kind, Duration flushEvery, Backlog backlog) {
        this.backlog = backlog;
        this.topics = topics;
        this.kind = kind;
        this.flushEvery = flushEvery;
    }

    /** Books every refused record. */
    public void account(StreamsBuilder builder) {
        Topic<String, Rejected> rejected = topics.rejected();
        Topic<String, Contribution> contributions = topics.contributions();
        builder.stream(
                        rejected.name(),
                        Consumed.with(rejected.key(), rejected.value())
                                .withOffsetResetPolicy(AutoOffsetReset.earliest())
                                .withName(NodeNames.READ_REJECTED))
                .process(new Supplier(), Named.as(NodeNames.ACCOUNT_REJECTED))
                .to(
                        contributions.name(),
                        Produced.with(contributions.key(), contributions.value())
                                .withStreamPartitioner(CellPartitioner.ofContributions())
                                .withName(NodeNames.WRITE_REJECTED_ACCOUNT));
    }

    private final class Supplier implements ProcessorSupplier<String, Rejected, String, Contribution> {
        @Override
        public Processor<String, Rejected, String, Contribution> get() {
            return new AccountRejected(topics, flushEvery, backlog);
        }

        @Override
        public Set<StoreBuilder<?>> stores() {
            return Set.of(kind.ofTallies(NodeNames.ACCOUNT_SHARES));
        }
    }
}
