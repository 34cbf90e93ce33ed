package io.wirewatch.app.command;

import io.wirewatch.app.offline.BurstLines;
import io.wirewatch.app.offline.CountSeries;
import io.wirewatch.app.offline.LineInput;
import io.wirewatch.app.shell.ExitCode;
import io.wirewatch.app.shell.Problem;
import io.wirewatch.app.shell.Shell;
import io.wirewatch.model.rule.BurstLimits;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wirewatch bursts}. */
@Command(
        name = "bursts",
        header = "Find bursts in a series of counts. Needs no Kafka.",
        description = {
            "",
            "Lines of timestamp,value come in, in steps of at most an hour; a third column, total, tells how much there was of "
                    + "everything. For each hour that stands out, one JSON line goes out: the timestamp of the line at which "
                    + "it did, the hour's \"value\" up to there, what was \"expected\" of such an hour and the \"score\": how many "
                    + "usual deviations lie between them.",
            "",
            "An hour is compared with the fourteen days before it, the same hour of the day and day of the week counting most; "
                    + "the first week is never judged. Times without an offset are UTC. A line without a count is passed over; "
                    + "an hour without any line is a gap, not a zero."
        },
        footer = {"", "Example:", "  wirewatch bursts --score 3 mentions.csv | jq -r .timestamp"})
final class BurstsCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Option(
            names = "--score",
            paramLabel = "N",
            description = "By how many usual deviations an hour must stand out. Default: ${DEFAULT-VALUE}.")
    private double score = CountSeries.LIMITS.score();

    @Option(
            names = "--least",
            paramLabel = "N",
            description = "How much an hour must hold at least. Default: ${DEFAULT-VALUE}.")
    private int least = CountSeries.LIMITS.articles();

    @Option(
            names = "--cool-down",
            paramLabel = "TIME",
            converter = DurationText.class,
            description = "After an alarm, no other for so long, as 6h or 2d. Default: 1d.")
    private Duration coolDown = CountSeries.LIMITS.coolDown();

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "A CSV file; - or none: standard input.")
    private String file = "-";

    BurstsCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        LineInput input = LineInput.of(List.of(file), shell.in()).get(0);
        return new BurstLines(shell, limits()).run(input) == 0 ? ExitCode.DONE : ExitCode.CHECK_FAILED;
    }

    private BurstLimits limits() {
        if (!(score > 0) || least < 1) {
            throw Problem.usage("--score must be above 0 and --least at least 1, got " + score + " and " + least);
        }
        return new BurstLimits(score, least, 1, 1, coolDown);
    }
}
