package io.wirewatch.app.command;

import io.wirewatch.app.offline.CorpusTexts;
import io.wirewatch.app.shell.ExitCode;
import io.wirewatch.app.shell.Problem;
import io.wirewatch.app.shell.Shell;
import io.wirewatch.app.show.RemarksText;
import io.wirewatch.tagger.check.DictionaryCheck;
import io.wirewatch.tagger.check.Remark;
import io.wirewatch.tagger.check.Suggestions;
import io.wirewatch.tagger.files.DictionaryProblem;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wirewatch dictionary check}. */
@Command(
        name = "check",
        header = "Say what the tagger makes of a dictionary, and what a corpus says it lacks.",
        description = {
            "",
            "Faults: words of several actors that nothing tells apart (collision), words that no text can hold "
                    + "(never-matches), offices with two holders on one day or on days that cannot be (role-dates). Good to know: "
                    + "words told apart by days, context or full names (shared), words an actor has twice (shadowed), and with "
                    + "--corpus spellings of known actors that the texts have and the dictionary has not (suggestion).",
            "",
            "The exit code is 1 where there is a fault."
        },
        footer = {"", "Example:", "  wirewatch dictionary check --dictionary my.actors --corpus articles.jsonl"})
final class DictionaryCheckCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Option(
            names = "--dictionary",
            paramLabel = "FILE",
            description =
                    "A file to check with the built-in dictionary before it; may be repeated. Without one, the built-in "
                            + "dictionary is checked.")
    private List<Path> dictionaries = List.of();

    @Option(
            names = "--corpus",
            paramLabel = "PATH",
            description =
                    "Texts to look for spellings in: .txt files, files of JSON lines with \"text\", packed (.gz) or not, "
                            + "or folders of these; may be repeated.")
    private List<Path> corpus = List.of();

    @Option(names = "--all", description = "Show every remark that is no fault, and not the first few.")
    private boolean isAll;

    @Option(names = "--json", description = "Write one JSON object a remark, all of them.")
    private boolean isJson;

    DictionaryCheckCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        try {
            return check();
        } catch (DictionaryProblem e) {
            throw Problem.usage(String.valueOf(e.getMessage()));
        }
    }

    private int check() {
        Clock clock = Clock.systemUTC();
        CorpusTexts texts = new CorpusTexts(corpus, shell);
        DictionaryCheck check = new DictionaryCheck(dictionaries, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        List<Remark> remarks = new ArrayList<>(check.remarks());
        if (!corpus.isEmpty()) {
            Suggestions suggestions = new Suggestions(dictionaries);
            texts.forEach(text -> suggestions.read(text, clock.instant()));
            remarks.addAll(suggestions.remarks());
            remarks.sort(Comparator.comparing(Remark::kind));
        }
        List<String> lines = isJson ? RemarksText.json(remarks) : RemarksText.lines(remarks, check.names(), isAll);
        lines.forEach(shell.out()::println);
        return remarks.stream().anyMatch(remark -> remark.kind().isFault()) ? ExitCode.CHECK_FAILED : ExitCode.DONE;
    }
}
