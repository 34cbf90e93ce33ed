package io.wirewatch.app.send;

import io.wirewatch.app.shell.Problem;
import io.wirewatch.app.shell.ProgressLine;
import io.wirewatch.app.shell.Shell;
import io.wirewatch.producer.ArticlePublisher;
import io.wirewatch.producer.PublishException;
import io.wirewatch.producer.PublishOptions;
import io.wirewatch.producer.PublishProgress;
import io.wirewatch.producer.PublishReport;
import io.wirewatch.producer.source.ArticleSource;
import io.wirewatch.wire.Cluster;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.errors.InterruptException;

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
     * Sends everything the sources have; returns when Kafka has acknowledged all of it. The sources are closed.
     *
     * @throws Problem if Kafka does not take a record, or the end was asked for
     */
    public Sent send(List<? extends ArticleSource> sources, PublishOptions options) {
        List<PublishReport> reports = new ArrayList<>();
        boolean isFruitless = false;
        shell.stop().interruptMe();
        try (ArticlePublisher publisher = ArticlePublisher.to(cluster, clock);
                ProgressLine line = new ProgressLine(shell, "sending articles")) {
            for (ArticleSource source : sources) {
                try (Outspoken outspoken = new Outspoken(source, shell)) {
                    reports.add(publisher.publish(outspoken, options, progress -> show(line, progress)));
                    isFruitless |= outspoken.isFruitless();
                }
            }
            return Sent.of(reports, isFruitless);
        } catch (PublishException e) {
            throw Problem.outOfReach(String.valueOf(e.getMessage()));
        } catch (InterruptException e) {
            throw Problem.interrupted("stopped before everything was sent; what was sent is there");
        } finally {
            shell.stop().leaveMe();
        }
    }

    private void show(ProgressLine line, PublishProgress progress) {
        line.update(progress.sent() + progress.rejected() + progress.leftOut(), 0);
        if (shell.stop().isRaised()) {
            throw Problem.interrupted("stopped before everything was sent; what was sent is there");
        }
    }
}
