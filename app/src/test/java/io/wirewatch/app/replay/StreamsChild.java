package io.wirewatch.app.replay;

import io.wirewatch.streams.StreamsRunner;
import io.wirewatch.streams.StreamsSettings;
import io.wirewatch.streams.reprint.FoldRule;
import io.wirewatch.streams.share.StoreKind;
import io.wirewatch.streams.tag.ArticleLimits;
import io.wirewatch.tagger.Tagger;
import io.wirewatch.wire.Cluster;
import io.wirewatch.wire.Topics;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The topology in a process of its own, so that a test can kill it the hard way. */
final class StreamsChild implements AutoCloseable {

    private final Process process;

    private StreamsChild(Process process) {
        this.process = process;
    }

    /** Starts a process; {@code exactlyOnce} false is the broken run that the audit must see. */
    static StreamsChild start(String bootstrap, Path stateFolder, boolean exactlyOnce) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                StreamsChild.class.getName(),
                bootstrap,
                stateFolder.toString(),
                Boolean.toString(exactlyOnce));
        File log =
                stateFolder.resolveSibling(stateFolder.getFileName() + ".log").toFile();
        return new StreamsChild(new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start());
    }

    /** {@code kill -9}. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(10, TimeUnit.SECONDS);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroy();
        boolean ended = Optional.of(process)
                .map(child -> {
                    try {
                        return child.waitFor(12, TimeUnit.SECONDS);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                        return false;
                    }
                })
                .orElse(true);
        if (!ended) {
            process.destroyForcibly();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        boolean exactlyOnce = Boolean.parseBoolean(args[2]);
        // With a cache in front of the stores their changelogs are written when offsets are, and the broken run would
        // rarely be
        // seen to be broken.
        Map<String, String> overrides = exactlyOnce ? Map.of() : Map.of("statestore.cache.max.bytes", "0");
        StreamsSettings settings = new StreamsSettings(
                new Cluster(args[0], overrides, Topics.DEFAULT),
                StreamsSettings.APPLICATION_ID,
                Path.of(args[1]),
                new StoreKind(true),
                2,
                exactlyOnce,
                Duration.ofMillis(100),
                ArticleLimits.DEFAULT,
                FoldRule.DEFAULT);
        StreamsRunner runner = StreamsRunner.start(settings, Tagger.builtIn()::tag);
        Runtime.getRuntime().addShutdownHook(new Thread(runner::close));
        runner.await();
    }
}
