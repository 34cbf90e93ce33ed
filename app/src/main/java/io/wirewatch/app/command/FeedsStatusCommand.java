package io.wirewatch.app.command;

import io.wirewatch.app.shell.ExitCode;
import io.wirewatch.app.shell.Shell;
import io.wirewatch.app.show.FeedsText;
import io.wirewatch.model.row.HealthRow;
import io.wirewatch.wire.Cluster;
import io.wirewatch.wire.Json;
import io.wirewatch.wire.LatestRows;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wirewatch feeds status}. */
@Command(
        name = "status",
        header = "Show how the feeds are, from the topic feed-health: the troubled ones first.",
        description = {"", "The exit code is 1 if one of them fails."},
        footer = {"", "Example:", "  wirewatch feeds status"})
final class FeedsStatusCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final KafkaOptions kafka = new KafkaOptions();

    @Option(names = "--json", description = "Write the rows of the topic, one JSON object a feed.")
    private boolean isJson;

    FeedsStatusCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Cluster cluster = kafka.cluster(shell);
        List<HealthRow> feeds = LatestRows.read(cluster, cluster.topics().feedHealth()).values().stream()
                .sorted(Comparator.comparing((HealthRow feed) -> feed.counts().failures() == 0)
                        .thenComparing(HealthRow::feed))
                .toList();
        if (isJson) {
            feeds.forEach(feed -> shell.out().println(Json.write(feed)));
        } else if (feeds.isEmpty()) {
            shell.say("no feed was asked yet; 'wirewatch up' asks those of wirewatch.yaml");
        } else {
            FeedsText.status(feeds, Instant.now()).forEach(shell.out()::println);
        }
        boolean isWell = feeds.stream().allMatch(feed -> feed.counts().failures() == 0);
        return isWell ? ExitCode.DONE : ExitCode.CHECK_FAILED;
    }
}
