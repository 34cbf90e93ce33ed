package io.wirewatch.app.command;

import io.wirewatch.app.shell.Shell;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code wirewatch feeds}. */
@Command(
        name = "feeds",
        header = "List, check and add the feeds of wirewatch.yaml, and see how they are.",
        synopsisSubcommandLabel = "list|check|add|import|status",
        commandListHeading = "%nCommands:%n",
        footer = {"", "Example:", "  wirewatch feeds add https://www.rferl.org/api/zrqiteuuir"})
final class FeedsCommand implements Runnable {

    @Mixin
    private final HelpOption help = new HelpOption();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private FeedsCommand() {}

    static CommandLine line(Shell shell) {
        CommandLine line = new CommandLine(new FeedsCommand());
        line.addSubcommand(new FeedsListCommand(shell));
        line.addSubcommand(new FeedsCheckCommand(shell));
        line.addSubcommand(new FeedsAddCommand(shell));
        line.addSubcommand(new FeedsImportCommand(shell));
        line.addSubcommand(new FeedsStatusCommand(shell));
        return line;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "one of list, check, add, import and status is missing");
    }
}
