package io.wirewatch.bench.shuffle;

import io.wirewatch.wire.Cluster;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** {@code wirewatch streams} as a process of its own. */
final class Child implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 12;
    private static final int LAST_LINES = 3;

    private final Process process;
    private final Path log;

    private Child(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /**
     * Starts it.
     *
     * @param folder where its state lies; the same for one that takes over
     */
    static Child start(Cluster cluster, String group, Path folder) {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // the state lies on the heap, and 16 partitions of all articles do not fit into 512 MiB
                "-Xmx2g",
                "-cp",
                System.getProperty("java.class.path"),
                "io.wirewatch.app.WirewatchMain",
                "streams",
                "--bootstrap",
                cluster.bootstrap(),
                "--topic-prefix",
                cluster.topics().prefix(),
                "--application-id",
                group,
                "--threads",
                "2",
                "--stores",
                "heap",
                "--data",
                folder.toString());
        Path log = folder.resolveSibling(folder.getFileName() + ".log");
        try {
            Process process = builder.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            return new Child(process, log);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + builder.command().get(0), e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** What it said last before it went: its problem, if it had one. The log itself goes with the folder. */
    String lastProblem() {
        try (Stream<String> lines = Files.lines(log)) {
            List<String> said = lines.filter(line -> !line.isBlank() && !Character.isWhitespace(line.charAt(0)))
                    .toList();
            return String.join(" | ", said.subList(Math.max(0, said.size() - LAST_LINES), said.size()));
        } catch (IOException e) {
            return "its log cannot be read: " + e;
        }
    }

    /** {@code kill -9}. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
