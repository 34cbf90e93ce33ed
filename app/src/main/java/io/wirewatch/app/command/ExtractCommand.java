package io.wirewatch.app.command;

import io.wirewatch.app.shell.ExitCode;
import io.wirewatch.app.shell.Problem;
import io.wirewatch.app.shell.ProgressLine;
import io.wirewatch.app.shell.Shell;
import io.wirewatch.model.Rejected;
import io.wirewatch.producer.language.LanguageGuess;
import io.wirewatch.producer.source.ExtractFilter;
import io.wirewatch.producer.source.Limits;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wirewatch extract}. */
@Command(
        name = "extract",
        header = "Extract title, text, date and publisher from pages. Needs no Kafka.",
        description = {
            "",
            "Pages of text or HTML, feeds, archives and JSON lines of articles come in, one JSON object an article goes out: title, text, "
                    + "date with its precision, publisher, language, authors. What no article can be made of is reported in one line, "
                    + "and the exit code is 1."
        },
        footer = {"", "Example:", "  wirewatch extract seeds/ | wirewatch tag"})
final class ExtractCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Parameters(paramLabel = "FILE", description = "Files and folders; - or none: standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--no-detect-language",
            description = "Leave the language open where nobody states it. Default: it is found out of the words.")
    private boolean isLanguageLeftOpen;

    ExtractCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        ExtractFilter filter = new ExtractFilter(
                Limits.DEFAULT,
                Clock.systemUTC(),
                isLanguageLeftOpen ? UnaryOperator.identity() : new LanguageGuess()::filled);
        AtomicLong refused = new AtomicLong();
        AtomicLong done = new AtomicLong();
        try (ProgressLine progress = new ProgressLine(shell, "extracting articles")) {
            for (String file : files.isEmpty() ? List.of("-") : files) {
                filter.read(
                        file,
                        shell.in(),
                        line -> {
                            write(line);
                            show(progress, done.incrementAndGet());
                        },
                        rejected -> {
                            refused.incrementAndGet();
                            report(rejected);
                        });
            }
        }
        shell.out().flush();
        return refused.get() == 0 ? ExitCode.DONE : ExitCode.CHECK_FAILED;
    }

    /** Lines on the terminal are progress enough. */
    private void show(ProgressLine progress, long done) {
        if (!shell.screen().showsResults()) {
            progress.update(done, 0);
        }
    }

    private void write(String line) {
        shell.out().append(line).append('\n');
        if (shell.stop().isRaised()) {
            throw Problem.interrupted("stopped before the end of the input");
        }
    }

    private void report(Rejected rejected) {
        shell.say(rejected.origin().location() + ": " + rejected.detail() + " ("
                + rejected.reason().wireName() + ")");
    }
}
