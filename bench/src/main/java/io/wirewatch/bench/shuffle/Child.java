package io.wirewatch.bench.shuffle;

import io.wirewatch.wire.Cluster;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** {@code wirewatch streams} as a process of its own. */
final class Child implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 12;

    private final Process process;

    private Child(Process process) {
        this.process = process;
    }

    /**
     * Starts it.
     *
     * @param folder where its state lies; the same for one that takes over
     */
    static Child start(Cluster cluster, String group, Path folder) {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
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
        File log = folder.resolveSibling(folder.getFileName() + ".log").toFile();
        try {
            return new Child(builder.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + builder.command().get(0), e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
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
