package io.wirewatch.streams.tally;

import io.wirewatch.model.Contribution;
import io.wirewatch.model.Contribution.Tick;
import io.wirewatch.model.Pane;
import io.wirewatch.model.Tally;
import io.wirewatch.model.row.ProgressRow;
import io.wirewatch.model.row.RowKey;
import io.wirewatch.model.row.Rows;
import io.wirewatch.streams.NodeNames;
import io.wirewatch.streams.alert.AlertFinder;
import io.wirewatch.streams.pane.PaneText;
import io.wirewatch.streams.share.AtCommit;
import io.wirewatch.streams.share.Backlog;
import io.wirewatch.streams.share.ContributionKey;
import io.wirewatch.streams.share.Rhythm;
import io.wirewatch.wire.TableNames;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/** Contributions in; rows and progress out, each to the sink of its topic. One instance a partition of {@code contributions}. */
final class TallyPanes extends ContextualProcessor<String, byte[], Object, Object> {

    /** Shares between two beats: an article changes a few dozen. */
    private static final int BUSY_SHARES = 100;
    /** Panes whose rows wait for the commit; beyond it they are written before, in its transaction. */
    private static final int PENDING_LIMIT = 50_000;

    private final Deserializer<Contribution> deserializer;
    private final Duration flushEvery;
    private final Backlog backlog;
    private final AlertFinder finder;
    private final Set<String> pendingPanes = new HashSet<>();
    private Rhythm rhythm;

    private PaneStore panes;
    private Ticks ticks;
    private RollingWindows rolling;
    private RaisedAlerts alerts;

    @SuppressWarnings("NullAway.Init") // Kafka calls init before anything else
    TallyPanes(Deserializer<Contribution> deserializer, Duration flushEvery, AlertFinder finder, Backlog backlog) {
        this.backlog = backlog;
        this.rhythm = new Rhythm(BUSY_SHARES, System::nanoTime, backlog);
        this.finder = finder;
        this.deserializer = deserializer;
        this.flushEvery = flushEvery;
    }

    @Override
    public void init(ProcessorContext<Object, Object> context) {
        super.init(context);
        pendingPanes.clear();
        rhythm = new Rhythm(BUSY_SHARES, System::nanoTime, backlog);
        panes = new PaneStore(context.getStateStore(NodeNames.SENDER_SHARES), deserializer);
        ticks = new Ticks(panes.ticks());
        rolling = new RollingWindows(
                panes,
                new RollingState(
                        context.getStateStore(NodeNames.ROLLED_WINDOWS), context.getStateStore(NodeNames.CLOCKS)),
                System::nanoTime);
        alerts = new RaisedAlerts(
                panes,
                finder,
                new AlertState(
                        context.getStateStore(NodeNames.LOUD_CELLS), context.getStateStore(NodeNames.RAISED_ALERTS)));
        AtCommit.run(
                context,
                List.of(NodeNames.ROLLED_WINDOWS, NodeNames.CLOCKS, NodeNames.LOUD_CELLS, NodeNames.RAISED_ALERTS),
                this::pass);
        context.schedule(flushEvery, PunctuationType.WALL_CLOCK_TIME, this::beat);
    }

    @Override
    public void process(Record<String, byte[]> record) {
        rhythm.record(record.timestamp());
        panes.put(record.key(), record.value());
        if (ContributionKey.isTick(record.key())) {
            panes.contribution(record.value()).fold(share -> share, this::take);
        } else {
            pendingPanes.add(PaneText.paneIn(record.key()));
            if (pendingPanes.size() > PENDING_LIMIT) {
                writePanes();
            }
        }
    }

    private Tick take(Tick tick) {
        ticks.put(tick);
        return tick;
    }

    private void beat(long now) {
        if (rhythm.isTime(now) && (!pendingPanes.isEmpty() || isTimeToRoll(now))) {
            context().commit();
        }
    }

    private boolean isTimeToRoll(long now) {
        return rolling.isTime(now, rhythm) && (ticks.isNews() || alerts.isNews() || rolling.isNews(ticks.all(), now));
    }

    /** Before each commit: what was read leaves as rows in the transaction it was read in. */
    private void pass() {
        long now = context().currentSystemTimeMs();
        if (!pendingPanes.isEmpty()) {
            rhythm.begin(now);
            writePanes();
            rhythm.done();
        }
        if (isTimeToRoll(now)) {
            rolling.write(ticks.all(), now, this::forward);
            alerts.write(this::forward);
            ticks.tell(tick -> forward(new Tallied.Come(
                    new ProgressRow(tick.sender(), context().taskId().partition(), tick.next()))));
        }
        rolling.remember();
        alerts.remember();
    }

    private void writePanes() {
        for (String text : pendingPanes) {
            Pane pane = PaneText.paneOf(text);
            Tally tally = panes.sum(text);
            if (pane.cell().table().isOfRows()) {
                String topic = TableNames.hours(pane.cell().table());
                forward(new Tallied.TableRow(
                        topic, RowKey.of(pane), tally.isEmpty() ? null : Rows.ofPane(pane, tally)));
            }
            alerts.markStale(pane, tally);
            rolling.markStale(pane.cell().table(), PaneText.cellIn(text));
        }
        pendingPanes.clear();
    }

    private void forward(Tallied tallied) {
        context()
                .forward(
                        new Record<>(tallied.key(), tallied.value(), context().currentSystemTimeMs()),
                        NodeNames.WRITE_PREFIX + tallied.topic());
    }
}
