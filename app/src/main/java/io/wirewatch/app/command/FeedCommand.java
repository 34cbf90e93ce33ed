package io.wirewatch.app.command;

import io.wirewatch.app.offline.FeedLines;
import io.wirewatch.app.offline.LineInput;
import io.wirewatch.app.shell.ExitCode;
import io.wirewatch.app.shell.Problem;
import io.wirewatch.app.shell.Shell;
import io.wirewatch.producer.feed.FeedContext;
import io.wirewatch.producer.feed.FeedResult;
import io.wirewatch.producer.feed.read.FeedReader;
import io.wirewatch.producer.feed.read.SavedResponse;
import io.wirewatch.producer.source.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wirewatch feed}. */
@Command(
        name = "feed",
        header = "Read feed documents: RSS, RDF, Atom, JSON Feed, sitemaps. Needs no Kafka.",
        description = {
            "",
            "One JSON object a line goes out: a line for the feed, one for each entry, and one that reports whether the document "
                    + "was as it should be. What is no feed has the last line alone, and the exit code is 1. A file may begin "
                    + "with the header lines it was sent with, as curl -i saves it."
        },
        footer = {
            "",
            "Example:",
            "  curl -s https://example.org/feed.xml | wirewatch feed --base https://example.org/feed.xml -"
        })
final class FeedCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Option(names = "--base", paramLabel = "URL", description = "The address relative links start from.")
    private @Nullable String base;

    @Option(names = "--content-type", paramLabel = "TYPE", description = "The Content-Type it was sent with.")
    private @Nullable String contentType;

    @Option(names = "--language", paramLabel = "TAG", description = "The Content-Language it was sent with.")
    private @Nullable String language;

    @Parameters(paramLabel = "FILE", description = "Feed documents; - or none: standard input.")
    private List<String> files = List.of();

    FeedCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        boolean isAllRead = true;
        List<String> names = files.isEmpty() ? List.of("-") : files;
        List<LineInput> inputs = LineInput.of(names, shell.in());
        for (int i = 0; i < inputs.size(); i++) {
            isAllRead &= read(names.get(i), inputs.get(i));
            if (shell.stop().isRaised()) {
                throw Problem.interrupted("stopped before the end of the input");
            }
        }
        shell.out().flush();
        return isAllRead ? ExitCode.DONE : ExitCode.CHECK_FAILED;
    }

    private boolean read(String name, LineInput input) {
        byte[] bytes;
        try (InputStream in = input.open()) {
            bytes = in.readNBytes(Limits.DEFAULT.pageBytes() + 1);
        } catch (IOException e) {
            write(List.of(FeedLines.unreadable(name, String.valueOf(e.getMessage()))));
            return false;
        }
        if (bytes.length > Limits.DEFAULT.pageBytes()) {
            String reason = "longer than " + Limits.DEFAULT.pageBytes() + " bytes";
            write(List.of(FeedLines.unreadable(name, reason)));
            return false;
        }
        SavedResponse saved = SavedResponse.of(bytes, new FeedContext(base, contentType, language));
        FeedResult result = FeedReader.read(saved.body(), saved.context());
        write(FeedLines.of(name, result));
        return result instanceof FeedResult.Read;
    }

    private void write(List<String> lines) {
        lines.forEach(line -> shell.out().append(line).append('\n'));
    }
}
