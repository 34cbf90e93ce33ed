package io.wirewatch.app.command;

import io.wirewatch.app.shell.ExitCode;
import io.wirewatch.app.shell.Problem;
import io.wirewatch.app.shell.Shell;
import io.wirewatch.app.show.FeedsText;
import io.wirewatch.producer.config.Configuration;
import io.wirewatch.producer.live.FeedCheck;
import io.wirewatch.producer.live.FeedCheck.Checked;
import io.wirewatch.producer.live.Kinds;
import io.wirewatch.producer.poll.Feed;
import io.wirewatch.producer.web.Web;
import io.wirewatch.wire.Json;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wirewatch feeds check}. */
@Command(
        name = "check",
        header = "Read wirewatch.yaml and ask each feed once. Needs no Kafka, publishes nothing.",
        description = {"", "The exit code is 1 if one of them brings nothing."},
        footer = {"", "Example:", "  wirewatch feeds check rferl"})
final class FeedsCheckCommand implements Callable<Integer> {

    private static final String LOCAL_KAFKA = "localhost:9092";

    private final Shell shell;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final ConfigOption config = new ConfigOption();

    @Parameters(paramLabel = "FEED", description = "Labels of feeds. Default: all of them.")
    private List<String> labels = List.of();

    @Option(names = "--json", description = "Write one JSON object a feed.")
    private boolean isJson;

    FeedsCheckCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Configuration configuration = ConfigOption.reader(shell).read(config.present());
        List<Checked> checked = check(configuration, chosen(configuration));
        if (isJson) {
            checked.forEach(feed -> shell.out().println(Json.write(feed)));
        } else {
            FeedsText.checked(checked).forEach(shell.out()::println);
        }
        return checked.stream().allMatch(feed -> feed.reason() == null) ? ExitCode.DONE : ExitCode.CHECK_FAILED;
    }

    private List<Feed> chosen(Configuration configuration) {
        List<String> known = configuration.feeds().stream().map(Feed::label).toList();
        for (String label : labels) {
            if (!known.contains(label)) {
                Optional<String> near = Spelling.nearest(label, known);
                throw Problem.usage("no feed is called '" + label + "'"
                        + near.map(name -> ", did you mean '" + name + "'?")
                                .orElse("; 'wirewatch feeds list' has them"));
            }
        }
        return configuration.feeds().stream()
                .filter(feed -> labels.isEmpty() || labels.contains(feed.label()))
                .toList();
    }

    /** Side by side: a slow one must not make a person wait for all the others. */
    static List<Checked> check(Configuration configuration, List<Feed> feeds) {
        Web web = Kinds.web(configuration.fetch(), Clock.systemUTC());
        try {
            FeedCheck check = new FeedCheck(web, LOCAL_KAFKA);
            return feeds.parallelStream().map(check::check).toList();
        } finally {
            web.fetcher().close();
        }
    }
}
