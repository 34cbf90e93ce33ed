package io.wirewatch.app.command;

import io.wirewatch.app.shell.ExitCode;
import io.wirewatch.app.shell.Problem;
import io.wirewatch.app.shell.Shell;
import io.wirewatch.watch.JsonLine;
import io.wirewatch.watch.ReadableLine;
import io.wirewatch.watch.RecordLine;
import io.wirewatch.watch.TopicTail;
import io.wirewatch.watch.TopicTail.Start;
import io.wirewatch.wire.Cluster;
import io.wirewatch.wire.Topic;
import io.wirewatch.wire.Topics;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wirewatch watch}. */
@Command(
        name = "watch",
        header = "Watch a topic as it grows, one line a record.",
        description = {
            "",
            "actors and stances are the rolling windows, pairs, rejected and ledger what they say; any other name is that of a "
                    + "topic. Committed records alone are shown. Ends with Ctrl-C."
        },
        footer = {"", "Example:", "  wirewatch watch stances --from-beginning"})
final class WatchCommand implements Callable<Integer> {

    private static final Map<String, String> SHORT = Map.of("actors", "actor-rolling", "stances", "stance-rolling");

    private final Shell shell;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final KafkaOptions kafka = new KafkaOptions();

    @Mixin
    private final DataOption data = new DataOption();

    @Parameters(paramLabel = "TOPIC", description = "actors, stances, pairs, rejected, ledger, or a topic.")
    private String topic = "";

    @Option(names = "--json", description = "Write each record as a JSON object.")
    private boolean isJson;

    @Option(names = "--from-beginning", description = "Begin with the oldest record instead of the next one.")
    private boolean isFromBeginning;

    WatchCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Topics names = new Topics("");
        String known = SHORT.getOrDefault(topic, topic);
        if (names.all().stream().noneMatch(each -> each.name().equals(known))) {
            throw unknown(names);
        }
        Cluster cluster = kafka.cluster(shell, data.named());
        RecordLine line = isJson ? new JsonLine() : new ReadableLine(cluster.topics());
        AtomicBoolean isLeft = new AtomicBoolean();
        new TopicTail(cluster, cluster.topics().prefix() + known)
                .follow(
                        isFromBeginning ? Start.BEGINNING : Start.END,
                        () -> isLeft.get() || shell.stop().isRaised() || flushed(isLeft),
                        record -> shell.out().append(line.of(record)).append('\n'));
        return ExitCode.DONE;
    }

    /** Once a round, what has come is shown; a reader that has gone away, as {@code head} does, ends the watch. */
    private boolean flushed(AtomicBoolean isLeft) {
        isLeft.set(shell.out().checkError());
        return isLeft.get();
    }

    private Problem unknown(Topics names) {
        List<String> all = names.all().stream().map(Topic::name).toList();
        return Problem.usage("no topic is called '" + topic + "'; there are actors, stances, "
                + all.stream().sorted().collect(Collectors.joining(", ")));
    }
}
