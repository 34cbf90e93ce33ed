package io.wirewatch.app.command;

import io.wirewatch.app.shell.ExitCode;
import io.wirewatch.app.shell.Problem;
import io.wirewatch.app.shell.Shell;
import io.wirewatch.producer.config.Configuration;
import io.wirewatch.producer.config.ConfigurationReader;
import io.wirewatch.producer.config.FeedListFile;
import io.wirewatch.producer.config.FeedListFile.NewFeed;
import io.wirewatch.producer.extract.WebAddress;
import io.wirewatch.producer.live.FeedCheck.Checked;
import io.wirewatch.producer.poll.Feed;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wirewatch feeds add}. */
@Command(
        name = "add",
        header = "Add a feed to wirewatch.yaml, after asking it once. The rest of the file stays as it is.",
        footer = {"", "Example:", "  wirewatch feeds add https://www.rferl.org/api/zrqiteuuir --label rferl"})
final class FeedsAddCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final ConfigOption config = new ConfigOption();

    @Parameters(paramLabel = "URL", description = "The address of a feed, a sitemap or a page.")
    private String url = "";

    @Option(names = "--label", paramLabel = "NAME", description = "Its label. Default: the host of its address.")
    private @Nullable String label;

    @Option(names = "--no-check", description = "Add it without asking it.")
    private boolean isUnchecked;

    FeedsAddCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        if (WebAddress.canonical(url.replace(" ", "%20")).isEmpty()) {
            throw Problem.usage("an address begins with http:// or https://, got '" + url + "'");
        }
        ConfigurationReader reader = ConfigOption.reader(shell);
        String text = Files.exists(config.file()) ? readable() : "";
        String name = label != null ? label : WebAddress.host(url).orElse(url);
        NewFeed feed = new NewFeed(url, name, "");
        Configuration alone = reader.parse(
                config.file().toString(),
                "allowPrivate: "
                        + (!text.isEmpty()
                                && reader.parse(config.file().toString(), text)
                                        .fetch()
                                        .allowPrivate()) + "\nfeeds:\n  - url: '" + url.replace("'", "''")
                        + "'\n    label: '" + name.replace("'", "''") + "'\n");
        mustBeNew(
                text.isEmpty()
                        ? List.of()
                        : reader.parse(config.file().toString(), text).feeds(),
                name);
        if (!isUnchecked) {
            check(alone.feeds(), alone);
        }
        try {
            new FeedListFile(config.file(), reader).add(List.of(feed));
        } catch (IOException e) {
            throw Problem.usage("cannot write " + config.file() + ": " + e.getMessage());
        }
        shell.say("added '" + name + "' to " + config.file());
        return ExitCode.DONE;
    }

    /** Before anybody is asked anything. */
    private void mustBeNew(List<Feed> feeds, String name) {
        for (Feed feed : feeds) {
            if (feed.request().address().equals(url)) {
                throw Problem.usage(url + " is there already, as '" + feed.label() + "'");
            }
            if (feed.label().equals(name)) {
                throw Problem.usage(
                        "another feed is called '" + name + "': give this one a name of its own with --label");
            }
        }
    }

    private String readable() {
        try {
            return Files.readString(config.file());
        } catch (IOException e) {
            throw Problem.usage("cannot read " + config.file() + ": " + e.getMessage());
        }
    }

    private void check(List<Feed> feeds, Configuration configuration) {
        Checked checked = FeedsCheckCommand.check(configuration, feeds).get(0);
        if (checked.reason() != null) {
            throw Problem.outOfReach(
                    "not added, " + checked.reason() + ": " + checked.detail() + "; --no-check adds it all the same");
        }
        shell.say(checked.articles() + (checked.articles() == 1 ? " article" : " articles") + " in its first answer"
                + (checked.newest() == null ? "" : ", the newest of " + checked.newest()));
    }
}
