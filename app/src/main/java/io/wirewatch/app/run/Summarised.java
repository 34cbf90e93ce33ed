package io.wirewatch.app.run;

import io.wirewatch.app.shell.Problem;
import io.wirewatch.app.shell.Shell;
import io.wirewatch.sink.intake.Intake;
import io.wirewatch.wire.Cluster;
import io.wirewatch.wire.Offsets;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/** Waits until everything that is in the topics now stands in the tables and in the database of a pipeline. */
public final class Summarised {

    private static final Duration LOOK = Duration.ofMillis(100);

    private final Shell shell;
    private final Pipeline pipeline;

    /** Waits on this pipeline. */
    public Summarised(Shell shell, Pipeline pipeline) {
        this.shell = shell;
        this.pipeline = pipeline;
    }

    /**
     * Returns when it does.
     *
     * @throws Problem if the end was asked for before, or a part failed
     */
    public void await() {
        Cluster cluster = pipeline.cluster();
        new CaughtUp(shell, cluster, pipeline::check).await();
        Map<TopicPartition, Long> ends = Offsets.ends(cluster, Intake.topicsOf(cluster.topics()));
        try {
            while (!pipeline.sink().awaitPositions(ends, LOOK)) {
                pipeline.check();
                if (shell.stop().isRaised()) {
                    throw Problem.interrupted("stopped before everything was stored");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.interrupted("stopped before everything was stored");
        }
    }
}
