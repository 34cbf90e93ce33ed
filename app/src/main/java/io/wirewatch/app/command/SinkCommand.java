package io.wirewatch.app.command;

import io.wirewatch.app.log.Logs;
import io.wirewatch.app.shell.ExitCode;
import io.wirewatch.app.shell.Pulse;
import io.wirewatch.app.shell.Shell;
import io.wirewatch.sink.SinkRunner;
import io.wirewatch.sink.SinkSettings;
import io.wirewatch.wire.Cluster;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wirewatch sink}. */
@Command(
        name = "sink",
        header = "Run the sink alone: tables into a database and report files. Ends with Ctrl-C.",
        footer = {"", "Example:", "  wirewatch sink --bootstrap localhost:9092 --reports reports"})
final class SinkCommand implements Callable<Integer> {

    private static final Duration LOOK = Duration.ofMillis(500);

    private final Shell shell;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final KafkaOptions kafka = new KafkaOptions();

    @Option(
            names = "--db",
            paramLabel = "DB",
            description =
                    "An SQLite file or jdbc:postgresql://HOST/DB?user=..&password=... Default: in the data folder.")
    private @Nullable String database;

    @Option(
            names = "--reports",
            paramLabel = "DIR",
            description = "The folder for summary.md and summary.jsonl. Default: the data folder.")
    private @Nullable Path reports;

    @Option(names = "--fresh", description = "Empty the database first; it is filled again from the topics.")
    private boolean isFresh;

    SinkCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws InterruptedException {
        Logs.toConsole();
        Cluster cluster = kafka.cluster(shell);
        SinkSettings settings = settings();
        try (SinkRunner sink = SinkRunner.start(cluster, settings);
                Pulse pulse = Pulse.start(shell, sink::isAlive)) {
            shell.say("wirewatch sink: working on " + cluster.bootstrap() + ", Ctrl-C ends it");
            while (!shell.stop().await(LOOK)) {
                if (!sink.isAlive()) {
                    sink.await();
                }
            }
        }
        return ExitCode.DONE;
    }

    private SinkSettings settings() {
        Path folder = kafka.folder(shell).path();
        String db = database != null ? database : folder.resolve("wirewatch.db").toString();
        return new SinkSettings(db, reports != null ? reports : folder, SinkSettings.REPORT_EVERY, isFresh);
    }
}
