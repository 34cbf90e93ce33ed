package io.wirewatch.app.command;

import io.wirewatch.app.place.DataFolder;
import io.wirewatch.app.shell.Problem;
import io.wirewatch.app.shell.Shell;
import io.wirewatch.sink.SinkSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the demo reads and where it keeps what comes of it. */
final class DemoPlaces {

    /** Files are looked at soon after the demo said that they are there. */
    private static final Duration REPORT_EVERY = Duration.ofMillis(500);

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            description = "Replay this folder. Default: the seeds that come along.")
    private @Nullable Path corpus;

    @Option(names = "--data", paramLabel = "DIR", description = "Keep everything here, and go on with it next time.")
    private @Nullable Path data;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write summary.md, summary.jsonl and, without --data, the database wirewatch.db here.")
    private @Nullable Path out;

    /**
     * The folder to replay.
     *
     * @throws Problem if it is not there
     */
    Path corpus(Shell shell) {
        Path folder = corpus != null ? corpus : shell.home().resolve("seeds");
        if (!Files.isDirectory(folder)) {
            throw Problem.usage("no folder " + folder + " to replay: name one with --corpus DIR");
        }
        return folder;
    }

    /** The data folder that was named, or null for one that is deleted at the end. */
    @Nullable
    Path data() {
        return data;
    }

    /** The folder for the reports, or null for none. */
    @Nullable
    Path out() {
        return out;
    }

    /**
     * Where the summaries of a run go.
     *
     * @throws Problem if the folder for the reports cannot be made
     */
    SinkSettings sink(DataFolder home) {
        Path folder = out;
        if (folder == null) {
            return new SinkSettings(home.database().toString(), null, REPORT_EVERY, false);
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw Problem.usage("cannot make the folder --out " + folder + ": " + e);
        }
        // A Kafka that is deleted at the end leaves a database nothing can be added to: the next run fills it anew.
        boolean isFresh = data == null;
        String database = (isFresh ? folder.resolve("wirewatch.db") : home.database()).toString();
        return new SinkSettings(database, folder, REPORT_EVERY, isFresh);
    }
}
