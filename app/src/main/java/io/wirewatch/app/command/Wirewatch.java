package io.wirewatch.app.command;

import io.wirewatch.app.shell.Shell;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line: {@code wirewatch COMMAND ...}. */
@Command(
        name = "wirewatch",
        versionProvider = Version.class,
        header = {"Who is talked about in the news, and who stands where on whom, on Apache Kafka.", ""},
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footer = {"", "Example:", "  wirewatch demo --exit --out out", "", "wirewatch COMMAND --help says more."})
public final class Wirewatch implements Runnable {

    @Mixin
    private final HelpOption help = new HelpOption();

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version and exit.")
    private boolean isVersion;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private Wirewatch() {}

    /**
     * Runs the command that the arguments name.
     *
     * @return one of {@link io.wirewatch.app.shell.ExitCode}
     */
    public static int run(Shell shell, String... args) {
        return line(shell).execute(args);
    }

    static CommandLine line(Shell shell) {
        CommandLine line = new CommandLine(new Wirewatch());
        line.addSubcommand(new DemoCommand(shell));
        line.addSubcommand(new UpCommand(shell));
        line.addSubcommand(new ReplayCommand(shell));
        line.addSubcommand(FeedsCommand.line(shell));
        line.addSubcommand(new SummaryCommand(shell));
        line.addSubcommand(new ExplainCommand(shell));
        line.addSubcommand(new WatchCommand(shell));
        line.addSubcommand(AlertsCommand.line(shell));
        line.addSubcommand(new DashboardCommand(shell));
        line.addSubcommand(new AuditCommand(shell));
        line.addSubcommand(RejectedCommand.line(shell));
        line.addSubcommand(new ProduceCommand(shell));
        line.addSubcommand(new StreamsCommand(shell));
        line.addSubcommand(new SinkCommand(shell));
        line.addSubcommand(new TopicsCommand(shell));
        line.addSubcommand(new TagCommand(shell));
        line.addSubcommand(new ExtractCommand(shell));
        line.addSubcommand(new FeedCommand(shell));
        line.addSubcommand(new DedupeCommand(shell));
        line.addSubcommand(new MatchCommand(shell));
        line.addSubcommand(new LookupCommand(shell));
        line.addSubcommand(DictionaryCommand.line(shell));
        line.addSubcommand(new BurstsCommand(shell));
        line.setOut(new PrintWriter(shell.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(shell.err(), true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        Problems problems = new Problems(shell);
        line.setParameterExceptionHandler(problems);
        line.setExecutionExceptionHandler(problems);
        line.setDefaultValueProvider(new EnvironmentDefaults(shell));
        return line;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }
}
