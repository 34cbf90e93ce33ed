package io.wirewatch.app.command;

import io.wirewatch.app.log.Logs;
import io.wirewatch.app.place.DataFolder;
import io.wirewatch.app.shell.ExitCode;
import io.wirewatch.app.shell.Problem;
import io.wirewatch.app.shell.Pulse;
import io.wirewatch.app.shell.Shell;
import io.wirewatch.streams.StreamsRunner;
import io.wirewatch.streams.StreamsSettings;
import io.wirewatch.streams.share.StoreKind;
import io.wirewatch.tagger.Tagger;
import io.wirewatch.wire.Cluster;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wirewatch streams}. */
@Command(
        name = "streams",
        header = "Run the topology alone: articles in, tables out. Ends with Ctrl-C.",
        description = {
            "",
            "Run it as often as there are partitions, on as many machines: the instances share the work. Each needs a data "
                    + "folder of its own."
        },
        footer = {"", "Example:", "  wirewatch streams --bootstrap localhost:9092 --threads 2"})
final class StreamsCommand implements Callable<Integer> {

    private static final Duration LOOK = Duration.ofMillis(500);

    private final Shell shell;

    @Mixin
    private final FoldOptions fold = new FoldOptions();

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final KafkaOptions kafka = new KafkaOptions();

    @Mixin
    private final ConfigOption config = new ConfigOption();

    @Mixin
    private final TaggerOptions dictionaries = new TaggerOptions();

    @Option(
            names = "--application-id",
            paramLabel = "ID",
            description = "The group of instances that share the work. Default: ${DEFAULT-VALUE}.")
    private String applicationId = StreamsSettings.APPLICATION_ID;

    @Option(names = "--threads", paramLabel = "N", description = "Threads of this instance. Default: ${DEFAULT-VALUE}.")
    private int threads = 1;

    @Option(
            names = "--stores",
            paramLabel = "KIND",
            description = "Keep the state in ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Stores stores = Stores.ROCKSDB;

    @Option(
            names = "--at-least-once",
            description = "Give up exactly-once: faster, and counts are wrong after a crash.")
    private boolean isAtLeastOnce;

    StreamsCommand(Shell shell) {
        this.shell = shell;
    }

    /** Where state is kept. */
    private enum Stores {
        ROCKSDB,
        HEAP
    }

    @Override
    public Integer call() throws InterruptedException {
        Logs.toConsole();
        Cluster cluster = kafka.cluster(shell);
        Tagger tagger = dictionaries.tagger();
        try (StreamsRunner streams = StreamsRunner.start(settings(cluster), tagger::tag);
                Pulse pulse = Pulse.start(shell, streams::isAlive)) {
            shell.say("wirewatch streams: working on " + cluster.bootstrap() + ", Ctrl-C ends it");
            while (!shell.stop().await(LOOK)) {
                if (!streams.isAlive()) {
                    streams.await();
                }
            }
        }
        return ExitCode.DONE;
    }

    private StreamsSettings settings(Cluster cluster) {
        DataFolder folder = kafka.folder(shell);
        StreamsSettings usual = StreamsSettings.embedded(cluster, folder.streams());
        if (threads < 1) {
            throw Problem.usage("--threads must be at least 1, got " + threads);
        }
        return new StreamsSettings(
                cluster,
                applicationId,
                folder.streams(),
                new StoreKind(stores == Stores.HEAP),
                threads,
                !isAtLeastOnce,
                usual.flushEvery(),
                usual.limits(),
                fold.rule(),
                config.alerts(shell));
    }
}
