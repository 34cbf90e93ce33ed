package io.wirewatch.streams.alert;

import io.wirewatch.model.Article;
import io.wirewatch.model.Tags;
import io.wirewatch.model.rule.AlertRules;
import io.wirewatch.model.rule.WatchRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The saved queries, asked of every article that is counted. Stateless and thread-safe. */
public final class Watches {

    /** No queries. */
    public static final Watches NONE = new Watches(AlertRules.NONE);

    private final List<WatchRule> rules;

    /** Those among some rules. */
    public Watches(AlertRules rules) {
        this.rules = rules.watches();
    }

    /** The places of an article that answer, by the name of the cell it is counted in. */
    public Map<String, List<Hit>> hits(Article article, Tags tags) {
        if (rules.isEmpty()) {
            return Map.of();
        }
        QueryMatch match = new QueryMatch(article, tags);
        Map<String, List<Hit>> hits = new LinkedHashMap<>();
        rules.forEach(rule -> match.hits(rule.query()).ifPresent(found -> hits.put(rule.cellName(), found)));
        return hits;
    }
}
