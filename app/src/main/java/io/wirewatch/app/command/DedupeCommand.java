package io.wirewatch.app.command;

import io.wirewatch.app.offline.Dedupe;
import io.wirewatch.app.offline.LineInput;
import io.wirewatch.app.offline.LinePipe;
import io.wirewatch.app.offline.PairLine;
import io.wirewatch.app.shell.ExitCode;
import io.wirewatch.app.shell.Shell;
import io.wirewatch.streams.reprint.FoldRule;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wirewatch dedupe}. */
@Command(
        name = "dedupe",
        header = "Find reprints among JSON lines of articles. Needs no Kafka.",
        description = {
            "",
            "One JSON object a line comes in, with \"id\", \"text\" and where known \"published\". For each, {\"id\",\"textId\"} goes "
                    + "out: articles that are copies of one text share the textId, which is the smallest id they are alike; where "
                    + "it is another article's, \"similarity\" says how much of the shorter text the two have in common. Texts of "
                    + "fewer than 24 words are one text when they are word for word the same.",
            "",
            "With --pairs, {\"id\",\"text1\",\"text2\"} comes in and goes out with \"similarity\": from 0.6 on two copies of one text, "
                    + "below that the likelihood of one event in two tellings."
        },
        footer = {
            "",
            "Example:",
            "  wirewatch extract seeds/ | jq -c '{id, text, published}' | wirewatch dedupe --horizon 7d"
        })
final class DedupeCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Option(names = "--pairs", description = "Compare the two texts of each line instead.")
    private boolean isPairs;

    @Option(
            names = "--horizon",
            paramLabel = "TIME",
            converter = DurationText.class,
            description = "Fold only what was published no further apart, as 7d or 36h; the running pipeline takes 7d. "
                    + "Without it, any time apart.")
    private @Nullable Duration horizon;

    @Parameters(paramLabel = "FILE", description = "Files of JSON lines; - or none: standard input.")
    private List<String> files = List.of();

    DedupeCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        List<LineInput> inputs = LineInput.of(files, shell.in());
        FoldRule rule = FoldRule.DEFAULT.within(Optional.ofNullable(horizon));
        long passedOver =
                isPairs ? new LinePipe(shell, new PairLine(rule)).run(inputs) : new Dedupe(shell, rule).run(inputs);
        return passedOver == 0 ? ExitCode.DONE : ExitCode.CHECK_FAILED;
    }
}
