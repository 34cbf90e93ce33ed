package io.wirewatch.app.command;

import io.wirewatch.app.offline.LineInput;
import io.wirewatch.app.offline.LinePipe;
import io.wirewatch.app.offline.MatchLine;
import io.wirewatch.app.shell.ExitCode;
import io.wirewatch.app.shell.Shell;
import io.wirewatch.tagger.names.NameMatcher;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code wirewatch match}. */
@Command(
        name = "match",
        header = "Compare names: are two of them spellings of one? Needs no Kafka.",
        description = {
            "",
            "One JSON object a line comes in, with the names \"a\" and \"b\" in any script. The same object goes out with "
                    + "\"score\", from 0 to 1, and \"same\". A line that cannot be used is reported and passed over, and the "
                    + "exit code is 1."
        },
        footer = {
            "",
            "Example:",
            "  echo '{\"a\":\"Lukashenka\",\"b\":\"\u041b\u0443\u043a\u0430\u0448\u0435\u043d\u043a\u043e\"}' | wirewatch match"
        })
final class MatchCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Parameters(paramLabel = "FILE", description = "Files of JSON lines; - or none: standard input.")
    private List<String> files = List.of();

    MatchCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        List<LineInput> inputs = LineInput.of(files, shell.in());
        long passedOver = new LinePipe(shell, new MatchLine(new NameMatcher())).run(inputs);
        return passedOver == 0 ? ExitCode.DONE : ExitCode.CHECK_FAILED;
    }
}
