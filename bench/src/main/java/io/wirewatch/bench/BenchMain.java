package io.wirewatch.bench;

import io.wirewatch.app.shell.Problem;
import io.wirewatch.app.shell.Screen;
import io.wirewatch.app.shell.Shell;
import io.wirewatch.app.shell.StopSignal;
import io.wirewatch.bench.lookup.LookupsCommand;
import io.wirewatch.bench.pipeline.PipelineCommand;
import io.wirewatch.bench.scale.ScaleCommand;
import io.wirewatch.bench.score.ScorecardCommand;
import io.wirewatch.bench.shuffle.ShuffleCommand;
import io.wirewatch.bench.speed.SpeedCommand;
import io.wirewatch.bench.train.TrainStancesCommand;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code wirewatch bench} program. */
@Command(
        name = "wirewatch bench",
        mixinStandardHelpOptions = true,
        header = {"Measures Wirewatch: speed, and how right it is on public data.", ""},
        description = "Without a measurement: pipeline, with its defaults.",
        synopsisSubcommandLabel = "[MEASUREMENT]",
        commandListHeading = "%nMeasurements:%n")
public final class BenchMain implements Runnable {

    private final CommandLine pipeline;

    private BenchMain(CommandLine pipeline) {
        this.pipeline = pipeline;
    }

    /** Runs the measurement that the arguments name and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(line(Path.of(System.getProperty("wirewatch.home", ""))).execute(args));
    }

    static CommandLine line(Path home) {
        Shell shell = new Shell(
                System.in,
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                System.err,
                System.getenv(),
                Screen.NONE,
                home,
                new StopSignal());
        CommandLine pipeline = new CommandLine(new PipelineCommand(shell));
        CommandLine line = new CommandLine(new BenchMain(pipeline));
        line.addSubcommand(pipeline);
        line.addSubcommand(new ScaleCommand(shell));
        line.addSubcommand(new ScorecardCommand(home));
        line.addSubcommand(new TrainStancesCommand(home));
        line.addSubcommand(new SpeedCommand(home));
        line.addSubcommand(new ShuffleCommand(shell));
        line.addSubcommand(new LookupsCommand(shell));
        // What one called wrongly is told in one line; --help tells the rest.
        line.setParameterExceptionHandler((problem, arguments) -> {
            problem.getCommandLine().getErr().println("wirewatch bench: " + problem.getMessage());
            return problem.getCommandLine().getCommandSpec().exitCodeOnInvalidInput();
        });
        line.setExecutionExceptionHandler((e, command, parsed) -> {
            if (e instanceof Problem problem) {
                shell.say(command.getCommandSpec().qualifiedName() + ": " + problem.getMessage());
                return problem.exitCode();
            }
            throw e;
        });
        return line;
    }

    @Override
    public void run() {
        pipeline.execute();
    }
}
