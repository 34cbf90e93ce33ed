package io.wirewatch.app.command;

import io.wirewatch.app.shell.ExitCode;
import io.wirewatch.app.shell.Shell;
import io.wirewatch.app.show.AlertsText;
import io.wirewatch.model.rule.AlertRule;
import io.wirewatch.wire.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wirewatch alerts list}. */
@Command(
        name = "list",
        header = "Show the rules of wirewatch.yaml, or the usual ones where it has none.",
        footer = {"", "Example:", "  wirewatch alerts list --json"})
final class AlertsListCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final ConfigOption config = new ConfigOption();

    @Option(names = "--json", description = "Write one JSON object a rule.")
    private boolean isJson;

    AlertsListCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        List<AlertRule> rules = config.alerts(shell).rules();
        if (isJson) {
            rules.forEach(rule -> shell.out().println(json(rule)));
        } else {
            AlertsText.rules(rules).forEach(shell.out()::println);
        }
        return ExitCode.DONE;
    }

    private static String json(AlertRule rule) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("rule", rule.name());
        row.put("kind", rule.kind());
        row.put("condition", rule.condition());
        return Json.write(row);
    }
}
