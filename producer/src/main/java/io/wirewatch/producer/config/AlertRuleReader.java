package io.wirewatch.producer.config;

import io.wirewatch.model.ActorId;
import io.wirewatch.model.rule.AlertRule;
import io.wirewatch.model.rule.AlertRules;
import io.wirewatch.model.rule.BurstLimits;
import io.wirewatch.model.rule.BurstRule;
import io.wirewatch.model.rule.Query;
import io.wirewatch.model.rule.TogetherRule;
import io.wirewatch.model.rule.WatchRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads the rules of {@code alerts}. What sort of rule an entry is, its keys tell. Stateless. */
final class AlertRuleReader {

    private static final List<String> BURST_KEYS =
            List.of("name", "actors", "score", "articles", "texts", "publishers", "coolDown");
    private static final List<String> WATCH_KEYS =
            List.of("name", "query", "articles", "texts", "publishers", "within", "coolDown");
    private static final List<String> TOGETHER_KEYS = List.of("name", "together", "articles", "publishers", "apart");
    private static final List<String> ALL_KEYS = Stream.of(BURST_KEYS, WATCH_KEYS, TOGETHER_KEYS)
            .flatMap(List::stream)
            .distinct()
            .toList();
    private static final int MOST = 1_000_000;

    private AlertRuleReader() {}

    /**
     * The rules of a file; the usual ones where it says nothing of alerts.
     *
     * @throws ConfigurationException if one cannot be used, with its line
     */
    static AlertRules read(YamlMap root) {
        if (!root.keys().contains("alerts")) {
            return AlertRules.DEFAULT;
        }
        List<AlertRule> rules = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (YamlMap entry : root.maps("alerts")) {
            AlertRule rule = rule(entry);
            if (!names.add(rule.name())) {
                throw entry.complaint(
                        "name", "another rule is called '" + rule.name() + "': give each a name of its own");
            }
            rules.add(rule);
        }
        return new AlertRules(rules);
    }

    private static AlertRule rule(YamlMap entry) {
        entry.known(ALL_KEYS);
        if (entry.has("query")) {
            return watch(entry.known(WATCH_KEYS));
        }
        return entry.has("together") ? together(entry.known(TOGETHER_KEYS)) : burst(entry.known(BURST_KEYS));
    }

    private static BurstRule burst(YamlMap entry) {
        BurstLimits usual = BurstLimits.DEFAULT;
        BurstLimits limits = new BurstLimits(
                entry.decimal("score", usual.score()),
                entry.number("articles", usual.articles(), 1, MOST),
                entry.number("texts", usual.texts(), 1, MOST),
                entry.number("publishers", usual.publishers(), 1, MOST),
                entry.duration("coolDown", usual.coolDown()));
        return new BurstRule(name(entry), actors(entry, "actors"), limits);
    }

    private static WatchRule watch(YamlMap entry) {
        String text = entry.text("query").orElse("");
        Query query;
        try {
            query = Query.parse(text);
        } catch (IllegalArgumentException e) {
            throw entry.complaint("query", "'query' has " + e.getMessage());
        }
        String name = name(entry);
        try {
            return new WatchRule(
                    name,
                    query,
                    entry.number("articles", 1, 1, MOST),
                    entry.number("texts", 1, 1, MOST),
                    entry.number("publishers", 1, 1, MOST),
                    entry.duration("within", WatchRule.DAY),
                    entry.duration("coolDown", WatchRule.DAY));
        } catch (IllegalArgumentException e) {
            throw entry.complaint("within", "'within' is " + e.getMessage());
        }
    }

    private static TogetherRule together(YamlMap entry) {
        return new TogetherRule(
                name(entry),
                actors(entry, "together"),
                entry.number("articles", 1, 1, MOST),
                entry.number("publishers", 1, 1, MOST),
                entry.duration("apart", TogetherRule.APART));
    }

    private static String name(YamlMap entry) {
        if (!entry.has("name")) {
            throw entry.complaint("name", "a rule needs a 'name', as an alert says it");
        }
        return entry.value("name", "", AlertRule::checkedName);
    }

    private static SortedSet<ActorId> actors(YamlMap entry, String key) {
        SortedSet<ActorId> actors = new TreeSet<>();
        for (String actor : entry.texts(key)) {
            try {
                actors.add(new ActorId(actor));
            } catch (IllegalArgumentException e) {
                throw entry.complaint(key, "'" + key + "' holds no id of an actor: " + e.getMessage());
            }
        }
        return actors;
    }
}
