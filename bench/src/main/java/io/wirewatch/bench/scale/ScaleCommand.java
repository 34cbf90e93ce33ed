package io.wirewatch.bench.scale;

import io.wirewatch.app.log.Logs;
import io.wirewatch.app.place.TemporaryFolder;
import io.wirewatch.app.shell.ExitCode;
import io.wirewatch.app.shell.Problem;
import io.wirewatch.app.shell.Shell;
import io.wirewatch.tagger.Tagger;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code wirewatch bench scale}. */
@Command(
        name = "scale",
        mixinStandardHelpOptions = true,
        header = "Whether partitions stay even and memory small when one actor is in half of all articles.",
        description = {
            "",
            "Deletes the state folder half-way. Ends with 1 if a partition has more than 1.5 times the mean, the process more than "
                    + "1 GiB, or the audit finds anything."
        },
        footer = {"", "Example:", "  WIREWATCH_JAVA_OPTS=-Xmx400m wirewatch bench scale --articles 1000000"})
public final class ScaleCommand implements Callable<Integer> {

    /** A recount holds every article in memory. */
    private static final int RECOUNT_LIMIT = 100_000;

    private final Shell shell;

    @Option(names = "--articles", paramLabel = "N", description = "How many. Default: ${DEFAULT-VALUE}.")
    private int articles = 100_000;

    @Option(names = "--partitions", paramLabel = "N", description = "Of every topic. Default: ${DEFAULT-VALUE}.")
    private int partitions = 4;

    @Option(names = "--json", description = "Write one JSON object instead of a table.")
    private boolean isJson;

    /** The command with the world it runs in. */
    public ScaleCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (articles < 2 || partitions < 1) {
            throw Problem.usage("--articles must be at least 2 and --partitions at least 1");
        }
        try (TemporaryFolder log = new TemporaryFolder()) {
            Logs.toFile(log.folder().path());
            ScaleReport report =
                    new ScaleRun(Tagger.builtIn()::tag, partitions, articles <= RECOUNT_LIMIT).run(articles);
            shell.out().println(isJson ? report.json() : report.table());
            shell.out().flush();
            report.problems().stream().limit(5).forEach(shell::say);
            return report.isGood() ? ExitCode.DONE : ExitCode.CHECK_FAILED;
        }
    }
}
