package io.wirewatch.app.command;

import io.wirewatch.app.shell.ExitCode;
import io.wirewatch.app.shell.Shell;
import io.wirewatch.app.show.AuditText;
import io.wirewatch.streams.audit.Audit;
import io.wirewatch.streams.audit.AuditReport;
import io.wirewatch.streams.recount.Recount;
import io.wirewatch.streams.tag.ArticleLimits;
import io.wirewatch.wire.Cluster;
import io.wirewatch.wire.Json;
import io.wirewatch.wire.Progress;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wirewatch audit}. */
@Command(
        name = "audit",
        header = "Check that nothing vanished: the ledger balances, and the tables are what a plain recount gives.",
        description = {
            "",
            "Everything is read from the topics. Exit code 0 if all is well, 1 if not. With --recompute every article is tagged and "
                    + "counted again by a program of one thread, and each row of each table compared; give it the dictionaries "
                    + "and the configuration the pipeline runs with."
        },
        footer = {"", "Example:", "  wirewatch audit --recompute"})
final class AuditCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Shell shell;

    @Mixin
    private final FoldOptions fold = new FoldOptions();

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final KafkaOptions kafka = new KafkaOptions();

    @Mixin
    private final ConfigOption config = new ConfigOption();

    @Mixin
    private final TaggerOptions dictionaries = new TaggerOptions();

    @Option(names = "--recompute", description = "Compare every row with a recount of all articles.")
    private boolean isRecompute;

    @Option(names = "--json", description = "Write the result as one JSON object.")
    private boolean isJson;

    AuditCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Cluster cluster = kafka.cluster(shell);
        Progress progress = new Progress(cluster);
        if (!progress.settle(PATIENCE)) {
            shell.say("wirewatch audit: the tables are still behind the articles after " + PATIENCE.toSeconds()
                    + " s; is 'wirewatch streams' running?");
        }
        Audit audit = new Audit(cluster);
        AuditReport report = isRecompute ? audit.recompute(recount(), Instant.now()) : audit.balance();
        if (isJson) {
            shell.out().println(Json.write(report));
        } else {
            AuditText.lines(report).forEach(shell.out()::println);
        }
        return report.isClean() ? ExitCode.DONE : ExitCode.CHECK_FAILED;
    }

    private Recount recount() {
        return new Recount(dictionaries.tagger()::tag, ArticleLimits.DEFAULT, fold.rule(), config.alerts(shell));
    }
}
