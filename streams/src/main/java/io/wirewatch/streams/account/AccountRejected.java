package io.wirewatch.streams.account;

import io.wirewatch.model.Contribution;
import io.wirewatch.model.Contribution.Sender;
import io.wirewatch.model.Rejected;
import io.wirewatch.streams.NodeNames;
import io.wirewatch.streams.pane.PaneText;
import io.wirewatch.streams.share.AtCommit;
import io.wirewatch.streams.share.Backlog;
import io.wirewatch.streams.share.ContributionKey;
import io.wirewatch.streams.share.Rhythm;
import io.wirewatch.streams.share.ShareStores;
import io.wirewatch.wire.Topics;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/** Refused records in; shares of the ledger and ticks out. One instance a partition of {@code rejected}. */
final class AccountRejected extends ContextualProcessor<String, Rejected, String, Contribution> {

    /** Refusals between two beats. */
    private static final int BUSY_RECORDS = 20;

    private final Topics topics;
    private final Duration flushEvery;
    private final Rhythm rhythm;

    private ShareStores shares;
    private Sender sender;

    @SuppressWarnings("NullAway.Init") // Kafka calls init before anything else
    AccountRejected(Topics topics, Duration flushEvery, Backlog backlog) {
        this.rhythm = new Rhythm(BUSY_RECORDS, System::nanoTime, backlog);
        this.topics = topics;
        this.flushEvery = flushEvery;
    }

    @Override
    public void init(ProcessorContext<String, Contribution> context) {
        super.init(context);
        sender = new Sender(
                topics.shortName(topics.rejected().name()), context.taskId().partition());
        shares = new ShareStores(sender, context.getStateStore(NodeNames.ACCOUNT_SHARES));
        AtCommit.run(context, List.of(NodeNames.ACCOUNT_SHARES), this::pass);
        context.schedule(flushEvery, PunctuationType.WALL_CLOCK_TIME, this::beat);
    }

    @Override
    public void process(Record<String, Rejected> record) {
        rhythm.record(record.timestamp());
        Rejected rejected = record.value();
        shares.add(PaneText.of(RejectionAccount.paneOf(rejected)), RejectionAccount.tallyOf(rejected));
        shares.advanceTo(sender, context().recordMetadata().orElseThrow().offset() + 1);
    }

    private void beat(long now) {
        if (rhythm.isTime(now) && !shares.isEmpty()) {
            context().commit();
        }
    }

    private void pass() {
        if (!shares.isEmpty()) {
            rhythm.begin(context().currentSystemTimeMs());
            shares.send(this::forward);
            shares.tick(this::forward, TreeMap::new);
            rhythm.done();
        }
    }

    /** As old as the last record in it, so that the tally can tell a backlog from news. */
    private void forward(Contribution contribution) {
        context().forward(new Record<>(ContributionKey.of(contribution), contribution, rhythm.recordMs()));
    }
}
