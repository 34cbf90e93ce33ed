package io.wirewatch.app.command;

import io.wirewatch.app.shell.Shell;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code wirewatch alerts}. */
@Command(
        name = "alerts",
        header = "List and check the rules of wirewatch.yaml, and try them on everything that was collected.",
        description = {"", "'wirewatch watch alerts' shows alerts as they are raised."},
        synopsisSubcommandLabel = "list|check|backtest",
        commandListHeading = "%nCommands:%n",
        footer = {"", "Example:", "  wirewatch alerts backtest sanctions --from 2020-08-01"})
final class AlertsCommand implements Runnable {

    @Mixin
    private final HelpOption help = new HelpOption();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private AlertsCommand() {}

    static CommandLine line(Shell shell) {
        CommandLine line = new CommandLine(new AlertsCommand());
        line.addSubcommand(new AlertsListCommand(shell));
        line.addSubcommand(new AlertsCheckCommand(shell));
        line.addSubcommand(new AlertsBacktestCommand(shell));
        return line;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "one of list, check and backtest is missing");
    }
}
