package io.wirewatch.streams.tally;

import io.wirewatch.model.Contribution;
import io.wirewatch.model.Contribution.Share;
import io.wirewatch.model.Contribution.Tick;
import io.wirewatch.model.Pane;
import io.wirewatch.model.Tally;
import io.wirewatch.model.row.ProgressRow;
import io.wirewatch.model.row.RowKey;
import io.wirewatch.model.row.Rows;
import io.wirewatch.streams.NodeNames;
import io.wirewatch.streams.pane.PaneText;
import io.wirewatch.streams.share.PendingKeys;
import io.wirewatch.streams.share.Rhythm;
import io.wirewatch.wire.TableNames;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/** Contributions in; rows and progress out. One instance a partition of {@code contributions}. */
final class TallyPanes extends ContextualProcessor<String, Contribution, String, Tallied> {

    /** Shares between two beats: an article changes a few dozen. */
    private static final int BUSY_SHARES = 100;

    private final Duration flushEvery;
    private final Rhythm rhythm = new Rhythm(BUSY_SHARES, System::nanoTime);

    private PaneStore panes;
    private PendingKeys pendingPanes;
    private TickStore ticks;
    private RollingWindows rolling;

    @SuppressWarnings("NullAway.Init") // Kafka calls init before anything else
    TallyPanes(Duration flushEvery) {
        this.flushEvery = flushEvery;
    }

    @Override
    public void init(ProcessorContext<String, Tallied> context) {
        super.init(context);
        panes = new PaneStore(context.getStateStore(NodeNames.SENDER_SHARES));
        pendingPanes = new PendingKeys(context.getStateStore(NodeNames.PENDING_PANES));
        ticks = new TickStore(context.getStateStore(NodeNames.SENDER_TICKS));
        rolling = new RollingWindows(
                panes,
                new RollingState(
                        context.getStateStore(NodeNames.PENDING_CELLS),
                        context.getStateStore(NodeNames.ROLLED_WINDOWS),
                        context.getStateStore(NodeNames.CLOCKS)),
                System::nanoTime);
        context.schedule(flushEvery, PunctuationType.WALL_CLOCK_TIME, this::flush);
    }

    @Override
    public void process(Record<String, Contribution> record) {
        rhythm.record(record.timestamp());
        record.value().fold(this::take, this::take);
    }

    private Share take(Share share) {
        String pane = PaneText.of(share.pane());
        panes.put(pane, share);
        pendingPanes.add(pane);
        return share;
    }

    private Tick take(Tick tick) {
        ticks.put(tick);
        return tick;
    }

    private void flush(long now) {
        if (!rhythm.isTime(now)) {
            return;
        }
        boolean isNews = writePanes(now);
        rhythm.done();
        if (rolling.isTime(now, rhythm)) {
            rolling.write(ticks.all(), now, row -> forward(row, now));
            isNews |= ticks.reached(tick -> forward(
                    new Tallied.Come(
                            new ProgressRow(tick.sender(), context().taskId().partition(), tick.next())),
                    now));
        }
        if (isNews && rhythm.isQuiet()) {
            context().commit();
        }
    }

    private boolean writePanes(long now) {
        List<String> pending = pendingPanes.all();
        for (String text : pending) {
            Pane pane = PaneText.paneOf(text);
            Tally tally = panes.sum(text);
            String topic = TableNames.hours(pane.cell().table());
            forward(
                    new Tallied.TableRow(topic, RowKey.of(pane), tally.isEmpty() ? null : Rows.ofPane(pane, tally)),
                    now);
            rolling.isStale(pane.cell().table(), PaneText.cellIn(text));
            pendingPanes.remove(text);
        }
        return !pending.isEmpty();
    }

    private void forward(Tallied tallied, long now) {
        context().forward(new Record<>(tallied.topic(), tallied, now));
    }
}
