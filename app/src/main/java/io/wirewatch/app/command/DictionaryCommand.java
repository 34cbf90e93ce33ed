package io.wirewatch.app.command;

import io.wirewatch.app.shell.Shell;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code wirewatch dictionary}. */
@Command(
        name = "dictionary",
        header = "Check dictionaries of actors. Needs no Kafka.",
        synopsisSubcommandLabel = "check",
        commandListHeading = "%nCommands:%n",
        footer = {"", "Example:", "  wirewatch dictionary check --dictionary my.actors"})
final class DictionaryCommand implements Runnable {

    @Mixin
    private final HelpOption help = new HelpOption();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private DictionaryCommand() {}

    static CommandLine line(Shell shell) {
        CommandLine line = new CommandLine(new DictionaryCommand());
        line.addSubcommand(new DictionaryCheckCommand(shell));
        return line;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "'check' is missing");
    }
}
