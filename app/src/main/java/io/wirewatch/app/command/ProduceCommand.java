package io.wirewatch.app.command;

import io.wirewatch.app.log.Logs;
import io.wirewatch.app.send.Sending;
import io.wirewatch.app.send.Sent;
import io.wirewatch.app.shell.ExitCode;
import io.wirewatch.app.shell.Pulse;
import io.wirewatch.app.shell.Shell;
import io.wirewatch.producer.live.LiveFeeds;
import io.wirewatch.wire.Cluster;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wirewatch produce}. */
@Command(
        name = "produce",
        header = "Run the producer alone: files, folders or standard input to the topic articles.",
        footer = {"", "Example:", "  zcat news.jsonl.gz | wirewatch produce --bootstrap localhost:9092 --corpus 2020 -"
        })
final class ProduceCommand implements Callable<Integer> {

    private static final Duration LOOK = Duration.ofMillis(500);

    private final Shell shell;
    private final Clock clock = Clock.systemUTC();

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final SendOptions sending = new SendOptions();

    @Mixin
    private final KafkaOptions kafka = new KafkaOptions();

    ProduceCommand(Shell shell) {
        this.shell = shell;
    }

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Instead of paths: the feeds of a wirewatch.yaml, until Ctrl-C.")
    private @Nullable Path config;

    @Override
    public Integer call() {
        Path feeds = config;
        if (feeds != null) {
            return follow(feeds);
        }
        var options = sending.options();
        Cluster cluster = kafka.cluster(shell);
        Sent sent = new Sending(shell, cluster, clock).send(sending.inputs(shell, clock), sending.before(), options);
        shell.say(sent.toString());
        return sent.isFruitless() ? ExitCode.CHECK_FAILED : ExitCode.DONE;
    }

    private int follow(Path file) {
        Logs.toConsole();
        sending.mustBeEmpty();
        Cluster cluster = kafka.cluster(shell);
        try (LiveFeeds feeds = LiveFeeds.start(cluster, file, shell.environment(), clock, shell::say)) {
            AtomicBoolean isWell = new AtomicBoolean(true);
            shell.say("wirewatch produce: " + feeds.count() + " feeds of " + file + " to " + cluster.bootstrap()
                    + ", Ctrl-C ends it");
            try (Pulse pulse = Pulse.start(shell, isWell::get)) {
                while (!shell.stop().await(LOOK)) {
                    isWell.set(false);
                    feeds.check();
                    isWell.set(true);
                }
            }
        }
        return ExitCode.DONE;
    }
}
