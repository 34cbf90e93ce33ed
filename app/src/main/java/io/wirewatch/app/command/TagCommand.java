package io.wirewatch.app.command;

import io.wirewatch.app.offline.LineInput;
import io.wirewatch.app.offline.LinePipe;
import io.wirewatch.app.offline.TagLine;
import io.wirewatch.app.shell.ExitCode;
import io.wirewatch.app.shell.Shell;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code wirewatch tag}. */
@Command(
        name = "tag",
        header = "Tag JSON lines: actors, stances and quotes. Needs no Kafka.",
        description = {
            "",
            "One JSON object a line comes in, with \"text\" and where known \"title\", \"published\" and \"language\". The same "
                    + "object goes out with \"mentions\", \"stances\" and \"quotes\" added; offsets are UTF-16 code units of "
                    + "the text, half-open. What stands in the title is under \"inTitle\". A line that cannot be used is "
                    + "reported and passed over, and the exit code is 1.",
            "",
            "\"targets\":[{\"begin\",\"end\"}] asks how the text treats these places: each gets \"polarity\", \"label\" (-1, 0, "
                    + "1), \"role\" and \"because\", the word that weighed most. \"pairs\":[{\"a\":{\"begin\",\"end\"},\"b\":{..}}] "
                    + "asks who of two stands for or against the other: each gets \"direction\" (a>b, b>a, none) and "
                    + "\"polarity\"."
        },
        footer = {"", "Example:", "  echo '{\"text\":\"Moscow praised Minsk.\"}' | wirewatch tag"})
final class TagCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final TaggerOptions dictionaries = new TaggerOptions();

    @Parameters(paramLabel = "FILE", description = "Files of JSON lines; - or none: standard input.")
    private List<String> files = List.of();

    TagCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        List<LineInput> inputs = LineInput.of(files, shell.in());
        TagLine filter = new TagLine(dictionaries.tagger(), Clock.systemUTC());
        long passedOver = new LinePipe(shell, filter).run(inputs);
        return passedOver == 0 ? ExitCode.DONE : ExitCode.CHECK_FAILED;
    }
}
