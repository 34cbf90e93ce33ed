package io.wirewatch.bench;

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
        System.exit(new CommandLine(new BenchMain()).execute(args));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a measurement is missing");
    }
}
