package io.wirewatch.app.command;

import io.wirewatch.app.send.Input;
import io.wirewatch.app.shell.Problem;
import io.wirewatch.app.shell.Shell;
import io.wirewatch.model.Origin;
import io.wirewatch.model.row.CursorRow;
import io.wirewatch.producer.PublishOptions;
import io.wirewatch.producer.ReplayPublisher.Before;
import io.wirewatch.producer.Speed;
import io.wirewatch.producer.extract.Hints;
import io.wirewatch.producer.extract.WebAddress;
import io.wirewatch.producer.fetch.FetchSettings;
import io.wirewatch.producer.language.DetectedSource;
import io.wirewatch.producer.live.Kinds;
import io.wirewatch.producer.source.ArticleSource;
import io.wirewatch.producer.source.CorpusName;
import io.wirewatch.producer.source.FileSource;
import io.wirewatch.producer.source.InputMark;
import io.wirewatch.producer.source.Limits;
import io.wirewatch.producer.source.SourceRequest;
import io.wirewatch.producer.web.Web;
import io.wirewatch.producer.web.WebSource;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to send, and how fast. */
final class SendOptions {

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH|URL",
            description =
                    "Files and folders of text, HTML or JSON lines; - for standard input; the address of a feed, a "
                            + "sitemap or a page, which is read once.")
    private List<String> paths = List.of();

    @Option(
            names = "--corpus",
            paramLabel = "NAME",
            description = "The timeline the articles belong to. Default: the name of the file or folder.")
    private @Nullable String corpus;

    @Option(
            names = "--speed",
            paramLabel = "SPEED",
            description = "max, or a factor of the real speed by publication date, as 1x or 3600x. Default: max.")
    private String speed = "max";

    @Option(names = "--from", paramLabel = "DATE", description = "Leave out what was published before.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", description = "Leave out what was published at that moment or later.")
    private @Nullable String to;

    @Option(names = "--allow-private", description = "Read addresses of this machine and of private networks, too.")
    private boolean isPrivateAllowed;

    @Option(
            names = "--again",
            description = "Send everything, even what an earlier run has sent; the copies are counted as duplicates.")
    private boolean isAgain;

    @Option(
            names = "--no-detect-language",
            description = "Leave the language open where nobody states it. Default: it is found out of the words.")
    private boolean isLanguageLeftOpen;

    /** An input for each path, in order. */
    List<Input> inputs(Shell shell, Clock clock) {
        if (paths.isEmpty()) {
            throw Problem.usage("a file, a folder, an address or - is missing");
        }
        List<Input> inputs = new ArrayList<>();
        for (String path : paths) {
            if (path.matches("(?i)https?://.*")) {
                inputs.add(Input.of(detected(page(path, clock))));
                continue;
            }
            boolean isStream = path.equals("-");
            String name = corpus != null ? corpus : CorpusName.of(Path.of(isStream ? "stdin" : path));
            inputs.add(
                    isStream
                            ? Input.of(detected(FileSource.of(shell.in(), name, Limits.DEFAULT, clock)))
                            : input(Path.of(path), name, clock));
        }
        return inputs;
    }

    /** Another stretch of time is another replay: what it left out has not been sent. */
    private Input input(Path path, String name, Clock clock) {
        String stretch =
                from == null && to == null ? "" : " " + (from == null ? "" : from) + ".." + (to == null ? "" : to);
        return new Input(
                detected(FileSource.of(path, name, Limits.DEFAULT, clock)),
                new CursorRow.Key(name, name, InputMark.of(path) + stretch));
    }

    private ArticleSource detected(ArticleSource source) {
        return DetectedSource.of(source, !isLanguageLeftOpen);
    }

    /** What is on the web is happening now, unless somebody says otherwise. */
    private ArticleSource page(String address, Clock clock) {
        String feed = WebAddress.host(address)
                .orElseThrow(() -> Problem.usage("not an address that can be read: " + address));
        Web web = Kinds.web(FetchSettings.DEFAULT.allowPrivate(isPrivateAllowed), clock);
        SourceRequest request = new SourceRequest(
                corpus != null ? corpus : Origin.LIVE, feed, address, Hints.NONE, Map.of(), Limits.DEFAULT, clock);
        return new WebSource(request, web);
    }

    /**
     * Returns if nothing is named.
     *
     * @throws Problem if there is something
     */
    void mustBeEmpty() {
        if (!paths.isEmpty()) {
            throw Problem.usage("--config takes the place of '" + paths.get(0) + "': name one of them");
        }
    }

    /** What to do with what was sent before. */
    Before before() {
        return isAgain ? Before.AGAIN : Before.GO_ON;
    }

    /** The rest of it. */
    PublishOptions options() {
        try {
            return PublishOptions.DEFAULT
                    .at(Speed.parse(speed))
                    .between(DateText.instant("--from", from), DateText.instant("--to", to));
        } catch (IllegalArgumentException e) {
            throw Problem.usage(String.valueOf(e.getMessage()));
        }
    }
}
