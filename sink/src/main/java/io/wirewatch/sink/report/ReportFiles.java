package io.wirewatch.sink.report;

import io.wirewatch.sink.store.SummaryStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Keeps {@value #JSON} and {@value #MARKDOWN} in a folder up to date. A reader sees an old version or a new one, never half of
 * one; a file whose content would be the same is left alone. Not thread-safe.
 */
public final class ReportFiles {

    /** The rolling rows of all actors, one JSON object a line. */
    public static final String JSON = "summary.jsonl";

    /** The summary for people. */
    public static final String MARKDOWN = "summary.md";

    /** A report reads every row, and the thread that writes rows has better to do: at most one part in twenty of its time. */
    private static final long REST = 19;

    private final SummaryStore store;
    private final @Nullable Path folder;
    private final Duration every;
    private long writtenAt = System.nanoTime();
    private long tookNanos;
    private boolean outdated = true;

    /**
     * Reports of this database.
     *
     * @param folder is made where it is missing; null for no reports at all
     * @param every how long to wait at least between two versions
     * @throws UncheckedIOException if the folder cannot be made
     */
    public ReportFiles(SummaryStore store, @Nullable Path folder, Duration every) {
        this.store = store;
        this.folder = folder;
        this.every = every;
        if (folder != null) {
            try {
                Files.createDirectories(folder);
            } catch (IOException e) {
                throw failure(folder, e);
            }
        }
    }

    /** Says whether rows changed, and writes if it is time. */
    public void tick(boolean changed) {
        outdated |= changed;
        if (outdated && System.nanoTime() - writtenAt >= Math.max(every.toNanos(), REST * tookNanos)) {
            flush();
        }
    }

    /** Writes what is outdated now. */
    public void flush() {
        long begin = System.nanoTime();
        if (outdated && folder != null) {
            store.consistently(() -> {
                write(folder.resolve(JSON), SummaryJson.lines(store));
                write(folder.resolve(MARKDOWN), SummaryMarkdown.document(store));
                return folder;
            });
        }
        outdated = false;
        writtenAt = System.nanoTime();
        tookNanos = writtenAt - begin;
    }

    private static void write(Path file, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        try {
            if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
                return;
            }
            Path next = file.resolveSibling("." + file.getFileName() + ".next");
            Files.write(next, bytes);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    private static UncheckedIOException failure(Path path, IOException e) {
        return new UncheckedIOException("cannot write the report " + path + ": " + e.getMessage(), e);
    }
}
