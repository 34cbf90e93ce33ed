package io.wirewatch.bench;

import io.wirewatch.bench.score.ScorecardCommand;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The {@code wirewatch bench} program. */
@Command(
        name = "wirewatch bench",
        mixinStandardHelpOptions = true,
        header = {"Measures Wirewatch: speed, and how right it is on public data.", ""},
        synopsisSubcommandLabel = "MEASUREMENT",
        commandListHeading = "%nMeasurements:%n")
public final class BenchMain implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private BenchMain() {}

    /** Runs the measurement that the arguments name and ends the process with its exit code. */
    public static void main(String[] args) {
        Path home = Path.of(System.getProperty("wirewatch.home", ""));
        System.exit(line(home).execute(args));
    }

    static CommandLine line(Path home) {
        CommandLine line = new CommandLine(new BenchMain());
        line.addSubcommand(new ScorecardCommand(home));
        // What one called wrongly is told in one line; --help tells the rest.
        line.setParameterExceptionHandler((problem, arguments) -> {
            problem.getCommandLine().getErr().println("wirewatch bench: " + problem.getMessage());
            return problem.getCommandLine().getCommandSpec().exitCodeOnInvalidInput();
        });
        return line;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a measurement is missing");
    }
}
