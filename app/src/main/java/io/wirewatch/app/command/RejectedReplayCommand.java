package io.wirewatch.app.command;

import io.wirewatch.app.shell.ExitCode;
import io.wirewatch.app.shell.Problem;
import io.wirewatch.app.shell.Shell;
import io.wirewatch.app.show.RejectedText;
import io.wirewatch.producer.PublishException;
import io.wirewatch.producer.again.RefusedFilter;
import io.wirewatch.producer.again.RejectedReplay;
import io.wirewatch.producer.again.RejectedReplay.How;
import io.wirewatch.producer.again.RejectedReplay.Report;
import io.wirewatch.wire.Cluster;
import io.wirewatch.wire.Json;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wirewatch rejected replay}. */
@Command(
        name = "replay",
        header = "Send what was refused to 'articles' again, after rules, dictionaries or limits were mended.",
        description = {
            "",
            "Each refusal is sent once, with its original bytes, key and time, whatever is killed meanwhile: that it was sent is "
                    + "written in the same transaction. A second run sends what was refused since, and nothing else. What a rule did "
                    + "not want (filtered) is sent only if it is asked for by its reason or its name."
        },
        footer = {
            "",
            "Example:",
            "  wirewatch rejected replay --dry-run",
            "  wirewatch rejected replay --feed rferl --reason too-large",
            "  wirewatch rejected replay rejected-3@17 --again"
        })
final class RejectedReplayCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final KafkaOptions kafka = new KafkaOptions();

    @Mixin
    private final RejectedOptions options = new RejectedOptions();

    @Parameters(arity = "0..*", paramLabel = "ID", description = "These alone, as 'rejected list' shows them.")
    private List<String> ids = List.of();

    @Option(names = "--again", description = "Send, too, what was sent before; what is counted by now is a duplicate.")
    private boolean isAgain;

    @Option(names = "--dry-run", description = "Send nothing; say what would be sent.")
    private boolean isDry;

    @Option(names = "--json", description = "Write the result as one JSON object.")
    private boolean isJson;

    RejectedReplayCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        RefusedFilter filter = options.filter(ids);
        Cluster cluster = kafka.cluster(shell);
        Report report;
        try {
            report = new RejectedReplay(cluster, Clock.systemUTC())
                    .run(filter, new How(isAgain, isDry, shell.stop()::isRaised));
        } catch (PublishException e) {
            throw Problem.outOfReach(String.valueOf(e.getMessage()));
        }
        if (isJson) {
            shell.out().println(Json.write(RejectedText.replayed(report)));
        } else {
            RejectedText.replayed(report, isDry).forEach(shell.out()::println);
        }
        return ExitCode.DONE;
    }
}
