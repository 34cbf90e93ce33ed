package io.wirewatch.app.command;

import io.wirewatch.app.shell.ExitCode;
import io.wirewatch.app.shell.Problem;
import io.wirewatch.app.shell.Shell;
import io.wirewatch.producer.config.ConfigurationReader;
import io.wirewatch.producer.config.FeedListFile;
import io.wirewatch.producer.config.FeedListFile.NewFeed;
import io.wirewatch.producer.extract.WebAddress;
import io.wirewatch.producer.feed.FeedContext;
import io.wirewatch.producer.feed.FeedOutline;
import io.wirewatch.producer.feed.read.FeedReader;
import io.wirewatch.producer.feed.read.Opml;
import io.wirewatch.producer.poll.Feed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code wirewatch feeds import}. */
@Command(
        name = "import",
        header = "Add the feeds of an OPML list to wirewatch.yaml; those that are there already are passed over.",
        footer = {"", "Example:", "  wirewatch feeds import subscriptions.opml"})
final class FeedsImportCommand implements Callable<Integer> {

    private static final int LONGEST_LABEL = 200;

    private final Shell shell;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final ConfigOption config = new ConfigOption();

    @Parameters(paramLabel = "FILE", description = "An OPML file, as feed readers export it.")
    private Path file = Path.of("");

    FeedsImportCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        ConfigurationReader reader = ConfigOption.reader(shell);
        Set<String> addresses = new HashSet<>();
        Set<String> labels = new HashSet<>();
        if (Files.exists(config.file())) {
            for (Feed feed : reader.read(config.file()).feeds()) {
                addresses.add(feed.request().address());
                labels.add(feed.label());
            }
        }
        List<NewFeed> added = new ArrayList<>();
        int unusable = 0;
        List<FeedOutline> outlines = outlines();
        for (FeedOutline outline : outlines) {
            String url =
                    outline.url().strip().replaceFirst("^feed:(?=https?:)", "").replaceFirst("^feed://", "http://");
            if (WebAddress.canonical(url.replace(" ", "%20")).isEmpty()) {
                shell.say("passed over, not an http or https address: " + outline.url());
                unusable++;
            } else if (addresses.add(url)) {
                added.add(new NewFeed(url, labelOf(outline, url, labels), ""));
            }
        }
        write(reader, added);
        shell.say(outlines.size() + " feeds in " + file + ": " + added.size() + " added, "
                + (outlines.size() - added.size() - unusable) + " there already, " + unusable + " not usable");
        return unusable == 0 ? ExitCode.DONE : ExitCode.CHECK_FAILED;
    }

    private void write(ConfigurationReader reader, List<NewFeed> added) {
        if (added.isEmpty()) {
            return;
        }
        try {
            new FeedListFile(config.file(), reader).add(added);
        } catch (IOException e) {
            throw Problem.usage("cannot write " + config.file() + ": " + e.getMessage());
        }
    }

    private List<FeedOutline> outlines() {
        try {
            return FeedReader.read(Files.readAllBytes(file), FeedContext.NONE)
                    .fold(
                            document -> {
                                if (!document.format().equals("opml")) {
                                    throw Problem.usage(file + " is no OPML list but " + document.format());
                                }
                                return Opml.feeds(document);
                            },
                            refused -> {
                                throw Problem.usage(file + " is no OPML list: " + refused.detail());
                            });
        } catch (IOException e) {
            throw Problem.usage("cannot read " + file + ": " + e.getMessage());
        }
    }

    private static String labelOf(FeedOutline outline, String url, Set<String> taken) {
        String title = outline.title().replaceAll("\\s+", " ").strip();
        String name = title.isEmpty() ? WebAddress.host(url).orElse(url) : title;
        String label =
                name.length() > LONGEST_LABEL ? name.substring(0, LONGEST_LABEL).strip() : name;
        String unique = label;
        for (int number = 2; !taken.add(unique); number++) {
            unique = label + " " + number;
        }
        return unique;
    }
}
