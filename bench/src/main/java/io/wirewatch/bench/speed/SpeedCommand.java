package io.wirewatch.bench.speed;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code wirewatch bench tagger}. */
@Command(
        name = "tagger",
        mixinStandardHelpOptions = true,
        header = "Measure how fast the tagger reads, beside other finders of names.",
        footer = {"", "Example:", "  WIREWATCH_EVAL_DATA=data wirewatch bench tagger --seconds 5"})
public final class SpeedCommand implements Callable<Integer> {

    private static final int MANY = 200_000;
    private static final int ROUNDS = 4;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:WIREWATCH_EVAL_DATA}",
            description =
                    "The folder of public data. Default: the variable WIREWATCH_EVAL_DATA; without it the seeds are read.")
    private @Nullable Path data;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "3",
            description =
                    "How long each of the four rounds of warming up and of measuring lasts (default: ${DEFAULT-VALUE}).")
    private int seconds;

    @Option(names = "--json", description = "Write one JSON object.")
    private boolean isJson;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final Path home;

    /** The command for the source tree in this folder. */
    public SpeedCommand(Path home) {
        this.home = home;
    }

    @Override
    public Integer call() throws RunnerException {
        Path folder = data == null ? Path.of("") : data;
        long bytes = Texts.of(folder, home).bytes();
        Map<String, Double> rates = new LinkedHashMap<>();
        measure(OurSpeed.class.getSimpleName(), folder, 0, bytes, "", rates);
        measure(PeerSpeed.class.getSimpleName(), folder, 0, bytes, "", rates);
        measure(OurSpeed.class.getSimpleName() + ".namesAndCues", folder, MANY, bytes, "Of200000", rates);
        SpeedReport report = new SpeedReport(bytes, Names.of(folder, 0).size(), rates);
        PrintWriter out = spec.commandLine().getOut();
        out.print(isJson ? report.json() + System.lineSeparator() : report.table());
        out.flush();
        return 0;
    }

    private void measure(String include, Path folder, int least, long bytes, String suffix, Map<String, Double> rates)
            throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        options.include(include)
                .param("data", folder.toString())
                .param("home", home.toString())
                .param("least", String.valueOf(least))
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.MICROSECONDS)
                .warmupIterations(ROUNDS)
                .warmupTime(TimeValue.seconds(seconds))
                .measurementIterations(ROUNDS)
                .measurementTime(TimeValue.seconds(seconds))
                .forks(1)
                .jvmArgs("-XX:+UseSerialGC", "-Xms1g", "-Xmx3g")
                .verbosity(VerboseMode.SILENT);
        for (RunResult result : new Runner(options.build()).run()) {
            String name = result.getPrimaryResult().getLabel() + suffix;
            // bytes in a microsecond are megabytes in a second
            rates.put(name, bytes / result.getPrimaryResult().getScore());
        }
    }
}
