package io.wirewatch.model.rule;

import io.wirewatch.model.ContentHash;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The rules of a pipeline.
 *
 * @param rules in the order of the configuration, each with a name of its own
 */
public record AlertRules(List<AlertRule> rules) {

    /** What a pipeline has where nobody says otherwise: bursts of anybody. */
    public static final AlertRules DEFAULT =
            new AlertRules(List.of(new BurstRule("burst", new TreeSet<>(), BurstLimits.DEFAULT)));

    /** No rules: nobody is told of anything. */
    public static final AlertRules NONE = new AlertRules(List.of());

    private static final int DIGITS = 16;

    public AlertRules {
        rules = List.copyOf(rules);
        Set<String> names = new HashSet<>();
        for (AlertRule rule : rules) {
            if (!names.add(rule.name())) {
                throw new IllegalArgumentException("two rules are called '" + rule.name() + "'");
            }
        }
    }

    /** Those that look at actors. */
    public List<BurstRule> bursts() {
        return rules.stream()
                .flatMap(rule -> rule instanceof BurstRule burst ? Stream.of(burst) : Stream.empty())
                .toList();
    }

    /** Those that ask articles. */
    public List<WatchRule> watches() {
        return rules.stream()
                .flatMap(rule -> rule instanceof WatchRule watch ? Stream.of(watch) : Stream.empty())
                .toList();
    }

    /** The rule with a name. */
    public Optional<AlertRule> named(String name) {
        return rules.stream().filter(rule -> rule.name().equals(name)).findFirst();
    }

    /** Sixteen hexadecimal digits: equal for rules that ask for the same. */
    public String fingerprint() {
        return ContentHash.of(
                DIGITS,
                rules.stream()
                        .map(rule -> rule.name() + ' ' + rule.kind() + ' ' + rule.condition())
                        .sorted()
                        .toArray(String[]::new));
    }
}
