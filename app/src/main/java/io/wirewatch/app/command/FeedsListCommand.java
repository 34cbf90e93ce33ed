package io.wirewatch.app.command;

import io.wirewatch.app.shell.ExitCode;
import io.wirewatch.app.shell.Shell;
import io.wirewatch.app.show.FeedsText;
import io.wirewatch.producer.poll.Feed;
import io.wirewatch.wire.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wirewatch feeds list}. */
@Command(
        name = "list",
        header = "Show the feeds of wirewatch.yaml.",
        footer = {"", "Example:", "  wirewatch feeds list --json"})
final class FeedsListCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final ConfigOption config = new ConfigOption();

    @Option(names = "--json", description = "Write one JSON object a feed.")
    private boolean isJson;

    FeedsListCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        List<Feed> feeds = ConfigOption.reader(shell).read(config.present()).feeds();
        if (isJson) {
            feeds.forEach(feed -> shell.out().println(json(feed)));
        } else {
            FeedsText.list(feeds).forEach(shell.out()::println);
        }
        return ExitCode.DONE;
    }

    private static String json(Feed feed) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("feed", feed.label());
        row.put("kind", feed.kind());
        row.put("intervalSeconds", feed.interval().toSeconds());
        row.put("corpus", feed.request().corpus());
        row.put("address", feed.request().address());
        return Json.write(row);
    }
}
