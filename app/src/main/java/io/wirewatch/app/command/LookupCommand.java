package io.wirewatch.app.command;

import io.wirewatch.app.offline.LineInput;
import io.wirewatch.app.offline.LinePipe;
import io.wirewatch.app.offline.LookupLine;
import io.wirewatch.app.shell.ExitCode;
import io.wirewatch.app.shell.Problem;
import io.wirewatch.app.shell.Shell;
import io.wirewatch.tagger.files.DictionaryProblem;
import io.wirewatch.tagger.lookup.ActorLookup;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wirewatch lookup}. */
@Command(
        name = "lookup",
        header = "Look names up in the dictionary: which actor bears them? Needs no Kafka.",
        description = {
            "",
            "One JSON object a line comes in, with a \"name\" in any language and script. The same object goes out with \"actor\", "
                    + "\"code\" (ISO 3166, for a country), \"actorName\", \"type\", \"wikidata\" and \"score\", or with nulls "
                    + "where nobody is known by that name. A line that cannot be used is reported and passed over, and the exit "
                    + "code is 1."
        },
        footer = {"", "Example:", "  echo '{\"name\":\"Republik \u00d6sterreich\"}' | wirewatch lookup"})
final class LookupCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Option(
            names = "--dictionary",
            paramLabel = "FILE",
            description = "Add a file of actors to the built-in dictionary; may be repeated.")
    private List<Path> dictionaries = List.of();

    @Parameters(paramLabel = "FILE", description = "Files of JSON lines; - or none: standard input.")
    private List<String> files = List.of();

    LookupCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        List<LineInput> inputs = LineInput.of(files, shell.in());
        long passedOver = new LinePipe(shell, new LookupLine(lookup())).run(inputs);
        return passedOver == 0 ? ExitCode.DONE : ExitCode.CHECK_FAILED;
    }

    private ActorLookup lookup() {
        try {
            return ActorLookup.with(dictionaries);
        } catch (DictionaryProblem e) {
            throw Problem.usage(String.valueOf(e.getMessage()));
        }
    }
}
