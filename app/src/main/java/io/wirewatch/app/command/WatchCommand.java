package io.wirewatch.app.command;

import io.wirewatch.app.shell.ExitCode;
import io.wirewatch.app.shell.Problem;
import io.wirewatch.app.shell.Shell;
import io.wirewatch.watch.JsonLine;
import io.wirewatch.watch.ReadableLine;
import io.wirewatch.watch.RecordLine;
import io.wirewatch.watch.TopicTail;
import io.wirewatch.watch.TopicTail.Start;
import io.wirewatch.watch.term.LiveTerminal;
import io.wirewatch.watch.term.View;
import io.wirewatch.wire.Cluster;
import io.wirewatch.wire.Topic;
import io.wirewatch.wire.Topics;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        header = "Watch the tables live in the terminal, or a topic line by line.",
        description = {
            "",
            "On a terminal: a table that keeps itself up to date; ? shows the keys, q leaves. In a pipe, with --lines or --json, or for a "
                    + "topic that is no table: one line a record as it comes, until Ctrl-C. actors and stances are the rolling "
                    + "windows, feeds is feed-health; any other name is that of a topic. Committed records alone are shown."
        },
        footer = {
            "",
            "Example:",
            "  wirewatch watch stances",
            "  wirewatch watch stances --from-beginning --json | jq .value.holderName"
        })
final class WatchCommand implements Callable<Integer> {

    private static final Map<String, String> SHORT =
            Map.of("actors", "actor-rolling", "stances", "stance-rolling", "feeds", "feed-health");

    private final Shell shell;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final KafkaOptions kafka = new KafkaOptions();

    @Parameters(
            arity = "0..1",
            paramLabel = "VIEW|TOPIC",
            description =
                    "actors, stances, pairs, alerts, feeds, ledger, rejected, or a topic. Default: ${DEFAULT-VALUE}.")
    private String topic = "actors";

    @Option(names = "--json", description = "Write each record as a JSON object.")
    private boolean isJson;

    @Option(names = "--lines", description = "Write lines, on a terminal, too.")
    private boolean isLines;

    @Option(names = "--from-beginning", description = "Lines begin with the oldest record instead of the next one.")
    private boolean isFromBeginning;

    WatchCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Topics names = new Topics("");
        String known = SHORT.getOrDefault(topic, topic);
        Optional<View> view = View.ofWord(topic);
        boolean isTopic = names.all().stream().anyMatch(each -> each.name().equals(known));
        if (!isTopic && view.isEmpty()) {
            throw unknown(names);
        }
        Cluster cluster = kafka.cluster(shell);
        boolean isPlain = isJson
                || isLines
                || isFromBeginning
                || view.isEmpty()
                || !shell.screen().showsResults();
        if (!isPlain && isShown(cluster, view.get())) {
            return ExitCode.DONE;
        }
        lines(cluster, known);
        return ExitCode.DONE;
    }

    /** Whether there was a terminal that could show it; shown until the person left, if so. */
    private boolean isShown(Cluster cluster, View view) {
        LiveTerminal terminal;
        try {
            terminal = LiveTerminal.open(shell.isColoured());
        } catch (IOException e) {
            shell.say("wirewatch watch: this terminal shows lines alone (" + e.getMessage() + ")");
            return false;
        }
        try (terminal) {
            terminal.show(cluster, view, shell.stop()::isRaised);
        } catch (IOException e) {
            throw Problem.outOfReach("the terminal is gone: " + e.getMessage());
        }
        return true;
    }

    private void lines(Cluster cluster, String known) {
        RecordLine line = isJson ? new JsonLine() : new ReadableLine(cluster.topics());
        AtomicBoolean isLeft = new AtomicBoolean();
        new TopicTail(cluster, cluster.topics().prefix() + known)
                .follow(
                        isFromBeginning ? Start.BEGINNING : Start.END,
                        () -> isLeft.get() || shell.stop().isRaised() || flushed(isLeft),
                        record -> shell.out().append(line.of(record)).append('\n'));
    }

    /** Once a round, what has come is shown; a reader that has gone away, as {@code head} does, ends the watch. */
    private boolean flushed(AtomicBoolean isLeft) {
        isLeft.set(shell.out().checkError());
        return isLeft.get();
    }

    private Problem unknown(Topics names) {
        List<String> all = names.all().stream().map(Topic::name).toList();
        return Problem.usage(
                "no view and no topic is called '" + topic + "'; there are actors, stances, feeds, alerts, "
                        + all.stream().sorted().collect(Collectors.joining(", ")));
    }
}
