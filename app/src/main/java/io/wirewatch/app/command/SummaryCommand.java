package io.wirewatch.app.command;

import io.wirewatch.app.shell.ExitCode;
import io.wirewatch.app.shell.Problem;
import io.wirewatch.app.shell.Shell;
import io.wirewatch.sink.brief.Brief;
import io.wirewatch.sink.brief.BriefReader;
import io.wirewatch.sink.brief.Question;
import io.wirewatch.sink.page.BriefPage;
import io.wirewatch.sink.report.BriefCsv;
import io.wirewatch.sink.report.BriefJson;
import io.wirewatch.sink.report.BriefMarkdown;
import io.wirewatch.sink.report.BriefTable;
import io.wirewatch.sink.report.TableStyle;
import io.wirewatch.sink.store.ReadOnlyDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wirewatch summary}. */
@Command(
        name = "summary",
        header =
                "What was in the news: who was talked about, who stands where on whom, what is new, what was not counted.",
        description = {
            "",
            "Reads the database of summaries, for any window that ends at any moment, and compares it with the window before. "
                    + "html is one file with everything in it, to be read in a browser, on a phone or on paper. csv is one table for a spreadsheet: "
                    + "a line an actor, a statement or a pair, told apart by its first column."
        },
        footer = {
            "",
            "Example:",
            "  wirewatch summary --window 7d --as-of 2020-08-18",
            "  wirewatch summary --window all --format html --out report.html"
        })
final class SummaryCommand implements Callable<Integer> {

    /** The forms of a summary. */
    enum Format {
        TABLE,
        JSON,
        MD,
        HTML,
        CSV
    }

    private final Shell shell;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final RangeOptions range = new RangeOptions();

    @Mixin
    private final DatabaseOption database = new DatabaseOption();

    @Mixin
    private final RowsOption rows = new RowsOption();

    @Option(names = "--format", paramLabel = "FORM", description = "table, json, md, html or csv. Default: table.")
    private Format format = Format.TABLE;

    @Option(names = "--json", description = "The same as --format json.")
    private boolean isJson;

    @Option(names = "--out", paramLabel = "FILE", description = "Write to this file instead of standard output.")
    private @Nullable Path out;

    SummaryCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        int top = rows.count();
        String text;
        try (ReadOnlyDatabase open = database.open(shell)) {
            BriefReader reader = new BriefReader(open);
            String corpus = range.corpus(reader);
            text = text(reader.read(new Question(corpus, range.range(reader, corpus, Clock.systemUTC()), top)));
        }
        write(text);
        return ExitCode.DONE;
    }

    private String text(Brief brief) {
        Format form = isJson ? Format.JSON : format;
        TableStyle style = out == null
                ? new TableStyle(shell.screen().width(), shell.isColoured(), rows.count())
                : new TableStyle(TableStyle.PLAIN.width(), false, rows.count());
        return switch (form) {
            case TABLE -> new BriefTable(style).draw(brief);
            case JSON -> BriefJson.of(brief) + "\n";
            case MD -> BriefMarkdown.of(brief);
            case HTML -> BriefPage.of(brief);
            case CSV -> BriefCsv.of(brief);
        };
    }

    private void write(String text) {
        Path file = out;
        if (file == null) {
            shell.out().print(text);
            shell.out().flush();
            return;
        }
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw Problem.usage("cannot write --out " + file + ": " + e);
        }
        shell.say("written: " + file);
    }
}
