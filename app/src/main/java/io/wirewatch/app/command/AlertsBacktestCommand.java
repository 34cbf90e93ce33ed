package io.wirewatch.app.command;

import io.wirewatch.app.shell.ExitCode;
import io.wirewatch.app.shell.Problem;
import io.wirewatch.app.shell.Shell;
import io.wirewatch.app.show.AlertsText;
import io.wirewatch.app.show.RuleReport;
import io.wirewatch.model.rule.AlertRule;
import io.wirewatch.model.rule.AlertRules;
import io.wirewatch.streams.recount.Backtest;
import io.wirewatch.streams.recount.Recount;
import io.wirewatch.streams.tag.Arrival;
import io.wirewatch.streams.tag.ArticleLimits;
import io.wirewatch.wire.Cluster;
import io.wirewatch.wire.Json;
import io.wirewatch.wire.TopicReader;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wirewatch alerts backtest}. */
@Command(
        name = "backtest",
        header = "Say how often a rule would have told of something, over everything that was collected.",
        description = {
            "",
            "Every article in the topic is tagged and counted again by the rules of wirewatch.yaml, in memory; nothing is written. The "
                    + "running pipeline would have raised the same alerts, had it had the rules from the beginning. For each rule and "
                    + "corpus: how many alerts, how many a day, and the last few with their articles.",
            "",
            "With --from and --to, alerts of that time alone; what came before is looked at all the same, as the past an hour is judged "
                    + "by."
        },
        footer = {"", "Example:", "  wirewatch alerts backtest sanctions --from 2020-08-01 --json"})
final class AlertsBacktestCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private final FoldOptions fold = new FoldOptions();

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final ConfigOption config = new ConfigOption();

    @Mixin
    private final KafkaOptions kafka = new KafkaOptions();

    @Mixin
    private final TaggerOptions dictionaries = new TaggerOptions();

    @Parameters(paramLabel = "RULE", arity = "0..1", description = "The name of a rule. Default: all of them.")
    private @Nullable String name;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            converter = MomentText.class,
            description = "No alert before, as 2020-08-09 or 2020-08-09T14:00:00Z.")
    private Instant from = Instant.MIN;

    @Option(names = "--to", paramLabel = "DATE", converter = MomentText.class, description = "No alert at or after.")
    private Instant to = Instant.MAX;

    @Option(names = "--json", description = "Write one JSON object a rule and corpus, with all of its alerts.")
    private boolean isJson;

    AlertsBacktestCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        AlertRules rules = chosen(config.alerts(shell));
        Cluster cluster = kafka.cluster(shell);
        Recount recount = new Recount(dictionaries.tagger()::tag, ArticleLimits.DEFAULT, fold.rule(), rules);
        TopicReader.readAll(cluster, cluster.topics().articles().name(), record -> {
            Instant at = Instant.ofEpochMilli(Math.max(0, record.timestamp()));
            recount.addArticle(record.value(), new Arrival(record.topic(), record.partition(), record.offset(), at));
        });
        Backtest backtest = recount.alerts();
        List<RuleReport> reports = RuleReport.of(rules, backtest, from, to);
        if (isJson) {
            reports.forEach(report -> shell.out().println(Json.write(report)));
        } else {
            AlertsText.backtest(reports).forEach(shell.out()::println);
        }
        return ExitCode.DONE;
    }

    private AlertRules chosen(AlertRules rules) {
        String asked = name;
        if (asked == null) {
            return rules;
        }
        Optional<AlertRule> rule = rules.named(asked);
        return new AlertRules(List.of(rule.orElseThrow(() -> {
            List<String> known = rules.rules().stream().map(AlertRule::name).toList();
            return Problem.usage("no rule is called '" + asked + "'"
                    + Spelling.nearest(asked, known)
                            .map(near -> ", did you mean '" + near + "'?")
                            .orElse("; 'wirewatch alerts list' has them"));
        })));
    }
}
