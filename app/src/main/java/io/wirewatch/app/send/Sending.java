package io.wirewatch.app.send;

import io.wirewatch.app.shell.Problem;
import io.wirewatch.app.shell.ProgressLine;
import io.wirewatch.app.shell.Shell;
import io.wirewatch.model.row.CursorRow;
import io.wirewatch.producer.ArticlePublisher;
import io.wirewatch.producer.PublishException;
import io.wirewatch.producer.PublishOptions;
import io.wirewatch.producer.PublishProgress;
import io.wirewatch.producer.PublishReport;
import io.wirewatch.producer.ReplayPublisher;
import io.wirewatch.producer.ReplayPublisher.Before;
import io.wirewatch.producer.ReplayPublisher.Replayed;
import io.wirewatch.producer.source.SourceException;
import io.wirewatch.wire.Cluster;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.kafka.common.errors.InterruptException;
import org.jspecify.annotations.Nullable;

/** Sends sources one after the other. For one thread. */
public final class Sending {

    private final Shell shell;
    private final Cluster cluster;
    private final Clock clock;

    /** Sends to this cluster, whose topics must be there. */
    public Sending(Shell shell, Cluster cluster, Clock clock) {
        this.shell = shell;
        this.cluster = cluster;
        this.clock = clock;
    }

    /**
     * Sends everything the inputs have and earlier runs have not sent; returns when Kafka has committed all of it. The sources are
     * closed.
     *
     * @param before what to do with an input that was sent before
     * @throws Problem if Kafka does not take a record, or the end was asked for
     */
    public Sent send(List<Input> inputs, Before before, PublishOptions options) {
        List<PublishReport> reports = new ArrayList<>();
        boolean isFruitless = false;
        shell.stop().interruptMe();
        try (ProgressLine line = new ProgressLine(shell, "sending articles")) {
            for (Input input : inputs) {
                try (Outspoken outspoken = new Outspoken(input.source(), shell)) {
                    reports.add(send(outspoken, input.key(), before, options, line));
                    isFruitless |= outspoken.isFruitless();
                }
            }
            return Sent.of(reports, isFruitless);
        } catch (SourceException e) {
            throw Problem.outOfReach(e.reason() + ": " + e.getMessage());
        } catch (PublishException e) {
            throw Problem.outOfReach(String.valueOf(e.getMessage()));
        } catch (InterruptException e) {
            throw Problem.interrupted("stopped before everything was sent; the same command goes on from here");
        } finally {
            shell.stop().leaveMe();
        }
    }

    private PublishReport send(
            Outspoken source, CursorRow.@Nullable Key key, Before before, PublishOptions options, ProgressLine line) {
        if (key == null) {
            try (ArticlePublisher publisher = ArticlePublisher.to(cluster, clock)) {
                return publisher.publish(source, options, progress -> show(line, progress));
            }
        }
        Replayed replayed = new ReplayPublisher(cluster, clock)
                .publish(source, key, before, options, progress -> show(line, progress));
        replayed.earlier().ifPresent(cursor -> sayEarlier(key, cursor));
        return replayed.report();
    }

    private void sayEarlier(CursorRow.Key key, CursorRow cursor) {
        String name = key.address().replaceFirst("@[0-9a-f]{16}", "");
        shell.say(
                cursor.finished()
                        ? String.format(
                                Locale.ROOT,
                                "%s was sent before, %,d items, and has not changed; --again sends it once more",
                                name,
                                cursor.items())
                        : String.format(
                                Locale.ROOT, "%s: went on after the %,d items sent before", name, cursor.items()));
    }

    private void show(ProgressLine line, PublishProgress progress) {
        line.update(progress.sent() + progress.rejected() + progress.leftOut(), 0);
        if (shell.stop().isRaised()) {
            throw Problem.interrupted("stopped before everything was sent; the same command goes on from here");
        }
    }
}
