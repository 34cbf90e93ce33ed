package io.wirewatch.app.command;

import io.wirewatch.app.shell.ExitCode;
import io.wirewatch.app.shell.Problem;
import io.wirewatch.app.shell.Shell;
import io.wirewatch.app.show.RejectedCounts;
import io.wirewatch.app.show.RejectedCounts.Column;
import io.wirewatch.app.show.RejectedText;
import io.wirewatch.producer.again.Refused;
import io.wirewatch.producer.again.RefusedFilter;
import io.wirewatch.producer.again.RefusedLog;
import io.wirewatch.wire.Cluster;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wirewatch rejected list}. */
@Command(
        name = "list",
        header = "Show what was refused, the newest last, or count it.",
        description = {
            "",
            "Shows the newest and says how many it left out. With --by it counts all of them instead: by corpus, feed, reason, day "
                    + "and state, or some of these."
        },
        footer = {
            "",
            "Example:",
            "  wirewatch rejected list --reason future-date,bad-date --rows 50",
            "  wirewatch rejected list --by feed,reason,day --json"
        })
final class RejectedListCommand implements Callable<Integer> {

    private static final Comparator<Refused> BY_AGE = Comparator.<Refused, Instant>comparing(
                    refused -> refused.rejected().rejected())
            .thenComparing(refused -> refused.place().partition())
            .thenComparing(refused -> refused.place().offset());

    private final Shell shell;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final KafkaOptions kafka = new KafkaOptions();

    @Mixin
    private final RejectedOptions options = new RejectedOptions();

    @Option(
            names = "--by",
            split = ",",
            paramLabel = "COLUMN",
            description = "Count by these: ${COMPLETION-CANDIDATES}; several by commas.")
    private List<Column> by = List.of();

    @Option(names = "--rows", paramLabel = "N", description = "How many are shown at most. Default: ${DEFAULT-VALUE}.")
    private int rows = 20;

    @Option(names = "--json", description = "Write one JSON object a line.")
    private boolean isJson;

    RejectedListCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        if (rows < 1) {
            throw Problem.usage("--rows must be at least 1, got " + rows);
        }
        RefusedFilter filter = options.filter(List.of());
        Cluster cluster = kafka.cluster(shell);
        RefusedLog log = RefusedLog.on(cluster);
        long left = by.isEmpty() ? list(log, filter) : count(log, filter);
        if (left > 0) {
            shell.say(RejectedText.leftOut(left, by.isEmpty() ? "older ones" : "smaller counts"));
        }
        return ExitCode.DONE;
    }

    private long list(RefusedLog log, RefusedFilter filter) {
        PriorityQueue<Refused> newest = new PriorityQueue<>(BY_AGE);
        long[] left = {0};
        log.read(refused -> {
            if (filter.test(refused)) {
                newest.add(refused);
                if (newest.size() > rows) {
                    newest.remove();
                    left[0]++;
                }
            }
        });
        List<Refused> shown = new ArrayList<>(newest);
        shown.sort(BY_AGE);
        (isJson ? shown.stream().map(RejectedText::json).toList() : RejectedText.list(shown))
                .forEach(shell.out()::println);
        return left[0];
    }

    private long count(RefusedLog log, RefusedFilter filter) {
        RejectedCounts counts = new RejectedCounts(by);
        log.read(refused -> {
            if (filter.test(refused)) {
                counts.add(refused);
            }
        });
        (isJson ? counts.json(rows) : counts.lines(rows)).forEach(shell.out()::println);
        return Math.max(0, counts.groups() - rows);
    }
}
