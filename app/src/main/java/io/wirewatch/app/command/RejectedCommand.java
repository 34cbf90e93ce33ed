package io.wirewatch.app.command;

import io.wirewatch.app.shell.Shell;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code wirewatch rejected}. */
@Command(
        name = "rejected",
        header = "See what was refused and why, open it, and send it again after a mend.",
        synopsisSubcommandLabel = "list|show|replay",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "Example:",
            "  wirewatch rejected list --by feed,reason",
            "  wirewatch rejected show rejected-3@17 --raw",
            "  wirewatch rejected replay --reason too-large --dry-run"
        })
final class RejectedCommand implements Runnable {

    @Mixin
    private final HelpOption help = new HelpOption();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private RejectedCommand() {}

    static CommandLine line(Shell shell) {
        CommandLine line = new CommandLine(new RejectedCommand());
        line.addSubcommand(new RejectedListCommand(shell));
        line.addSubcommand(new RejectedShowCommand(shell));
        line.addSubcommand(new RejectedReplayCommand(shell));
        return line;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "one of list, show and replay is missing");
    }
}
