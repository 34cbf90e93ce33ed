package io.wirewatch.bench.pipeline;

import io.wirewatch.sink.SinkRunner;
import io.wirewatch.sink.SinkSettings;
import io.wirewatch.sink.intake.Intake;
import io.wirewatch.streams.StreamsRunner;
import io.wirewatch.streams.StreamsSettings;
import io.wirewatch.streams.tag.ContentTagger;
import io.wirewatch.wire.Cluster;
import io.wirewatch.wire.Offsets;
import io.wirewatch.wire.Progress;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/** (b): everything, as {@code wirewatch demo} runs it, until the rows stand in the database. */
final class WholePipeline implements Contender {

    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration LIMIT = Duration.ofMinutes(30);

    private final ContentTagger tagger;
    private final int threads;

    WholePipeline(ContentTagger tagger, int threads) {
        this.tagger = tagger;
        this.threads = threads;
    }

    @Override
    public String title() {
        return "tag, collect, tally, windows, ledger, sink";
    }

    @Override
    public Running start(Arena arena) throws InterruptedException {
        Cluster cluster = arena.cluster();
        StreamsSettings usual = StreamsSettings.embedded(cluster, arena.folder().streams());
        StreamsSettings settings = new StreamsSettings(
                cluster,
                usual.applicationId(),
                usual.stateFolder(),
                usual.stores(),
                threads,
                true,
                usual.flushEvery(),
                usual.limits(),
                usual.fold());
        StreamsRunner streams = StreamsRunner.start(settings, tagger);
        // as the demo has it: rows in the database, and reports only for who asks for them
        SinkSettings database =
                new SinkSettings(arena.folder().database().toString(), null, SinkSettings.REPORT_EVERY, false);
        SinkRunner sink = SinkRunner.start(cluster, database);
        if (!streams.awaitRunning(START_LIMIT)) {
            throw new IllegalStateException("the topology does not start; the log says why");
        }
        return new Parts(cluster, streams, sink);
    }

    private record Parts(Cluster cluster, StreamsRunner streams, SinkRunner sink) implements Running {

        @Override
        public void awaitDone() throws InterruptedException {
            Progress progress = new Progress(cluster);
            long deadline = System.nanoTime() + LIMIT.toNanos();
            boolean isCounted = progress.settle(() -> !streams.isAlive() || System.nanoTime() > deadline);
            if (!isCounted) {
                streams.close();
                streams.await();
                throw new IllegalStateException("the pipeline stopped or takes too long; the log says why");
            }
            Map<TopicPartition, Long> ends = Offsets.ends(cluster, Intake.topicsOf(cluster.topics()));
            if (!sink.awaitPositions(ends, LIMIT)) {
                throw new IllegalStateException("the sink takes too long; the log says why");
            }
        }

        @Override
        public void close() {
            sink.close();
            streams.close();
        }
    }
}
