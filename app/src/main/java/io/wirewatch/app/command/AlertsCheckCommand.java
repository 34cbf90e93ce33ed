package io.wirewatch.app.command;

import io.wirewatch.app.shell.ExitCode;
import io.wirewatch.app.shell.Problem;
import io.wirewatch.app.shell.Shell;
import io.wirewatch.model.rule.AlertRule;
import io.wirewatch.tagger.files.DictionaryProblem;
import io.wirewatch.tagger.lookup.ActorLookup;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code wirewatch alerts check}. */
@Command(
        name = "check",
        header = "Read the rules of wirewatch.yaml and look up their actors. Needs no Kafka.",
        description = {
            "",
            "A rule that cannot be used is an error with its line and column (exit code 2). An actor whose id the dictionary does not "
                    + "have is told of (exit code 1): it may be one that is discovered, or a slip."
        },
        footer = {"", "Example:", "  wirewatch alerts check --config wirewatch.yaml"})
final class AlertsCheckCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final ConfigOption config = new ConfigOption();

    AlertsCheckCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        List<AlertRule> rules = config.alerts(shell).rules();
        List<String> doubts = new ArrayList<>();
        ActorLookup lookup = lookup();
        for (AlertRule rule : rules) {
            for (String actor : RuleActors.of(rule)) {
                doubt(rule, actor, lookup, doubts);
            }
        }
        doubts.forEach(shell.out()::println);
        shell.out()
                .println(rules.size() + (rules.size() == 1 ? " rule" : " rules") + " of " + config.file()
                        + " can be used" + (doubts.isEmpty() ? "" : ", " + doubts.size() + " to look at"));
        return doubts.isEmpty() ? ExitCode.DONE : ExitCode.CHECK_FAILED;
    }

    /** An id is looked up as a name; those of countries say what they are. */
    private static void doubt(AlertRule rule, String actor, ActorLookup lookup, List<String> doubts) {
        String name = actor.substring(actor.indexOf(':') + 1).replace('-', ' ').replace('_', ' ');
        String found = lookup.find(name).map(known -> known.card().id().value()).orElse("");
        if (!found.equals(actor)) {
            doubts.add(rule.name() + ": no actor of the dictionary is found by '" + actor + "'"
                    + (found.isEmpty() ? "" : "; the nearest has the id " + found));
        }
    }

    private static ActorLookup lookup() {
        try {
            return ActorLookup.with(List.of());
        } catch (DictionaryProblem e) {
            throw Problem.usage(String.valueOf(e.getMessage()));
        }
    }
}
