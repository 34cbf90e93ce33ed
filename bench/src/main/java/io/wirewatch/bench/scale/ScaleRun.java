package io.wirewatch.bench.scale;

import io.wirewatch.bench.pipeline.Arena;
import io.wirewatch.bench.pipeline.Memory;
import io.wirewatch.streams.StreamsRunner;
import io.wirewatch.streams.StreamsSettings;
import io.wirewatch.streams.audit.Audit;
import io.wirewatch.streams.audit.AuditReport;
import io.wirewatch.streams.reprint.FoldRule;
import io.wirewatch.streams.share.StoreKind;
import io.wirewatch.streams.tag.ArticleLimits;
import io.wirewatch.streams.tag.ContentTagger;
import io.wirewatch.wire.Cluster;
import io.wirewatch.wire.Progress;
import io.wirewatch.wire.TopicReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** One run: half of the articles, the state folder deleted, the other half, a look at everything. */
final class ScaleRun {

    private static final Duration LIMIT = Duration.ofHours(2);
    private static final double NANOS = 1e9;

    private final ContentTagger tagger;
    private final int partitions;
    private final boolean isRecounted;

    /**
     * A run.
     *
     * @param isRecounted whether every row is compared with a recount, which holds all articles in memory
     */
    ScaleRun(ContentTagger tagger, int partitions, boolean isRecounted) {
        this.tagger = tagger;
        this.partitions = partitions;
        this.isRecounted = isRecounted;
    }

    ScaleReport run(int count) throws InterruptedException {
        ZipfArticles articles = new ZipfArticles(count);
        try (Arena arena = new Arena(partitions)) {
            arena.load(0, count / 2, articles::article);
            long begin = System.nanoTime();
            try (StreamsRunner streams = start(arena)) {
                await(arena.cluster(), streams);
            }
            double seconds = (System.nanoTime() - begin) / NANOS;
            delete(arena.folder().streams());
            arena.load(count / 2, count, articles::article);
            long restart = System.nanoTime();
            double restored;
            try (StreamsRunner streams = start(arena)) {
                restored = (System.nanoTime() - restart) / NANOS;
                await(arena.cluster(), streams);
            }
            seconds += (System.nanoTime() - restart) / NANOS - restored;
            return report(arena.cluster(), count, seconds, restored);
        }
    }

    private StreamsRunner start(Arena arena) throws InterruptedException {
        StreamsSettings usual =
                StreamsSettings.embedded(arena.cluster(), arena.folder().streams());
        StreamsRunner streams = StreamsRunner.start(
                new StreamsSettings(
                        usual.cluster(),
                        usual.applicationId(),
                        usual.stateFolder(),
                        new StoreKind(false),
                        usual.threads(),
                        true,
                        usual.flushEvery(),
                        usual.limits(),
                        usual.fold()),
                tagger);
        if (!streams.awaitRunning(LIMIT)) {
            throw new IllegalStateException("the topology does not start; the log says why");
        }
        return streams;
    }

    private static void await(Cluster cluster, StreamsRunner streams) {
        Progress progress = new Progress(cluster);
        long deadline = System.nanoTime() + LIMIT.toNanos();
        if (!progress.settle(() -> !streams.isAlive() || System.nanoTime() > deadline)) {
            throw new IllegalStateException("the topology stopped or takes too long; the log says why");
        }
    }

    private ScaleReport report(Cluster cluster, int count, double seconds, double restored) {
        long memory = Memory.residentPeak();
        List<Long> shares = new ArrayList<>(Collections.nCopies(partitions, 0L));
        TopicReader.readAll(
                cluster,
                cluster.topics().contributions().name(),
                record -> shares.set(record.partition(), shares.get(record.partition()) + 1));
        Audit audit = new Audit(cluster);
        AuditReport found = isRecounted
                ? audit.recompute(tagger, ArticleLimits.DEFAULT, FoldRule.DEFAULT, Instant.now())
                : audit.balance();
        return new ScaleReport(count, seconds, shares, memory, restored, found.recomputed(), found.problems());
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete the state in " + folder, e);
        }
    }
}
