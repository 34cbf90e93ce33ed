package io.wirewatch.model.rule;

import io.wirewatch.model.ContentHash;
import java.time.Duration;
import java.util.Objects;

/**
 * Tells of hours at the end of which enough articles answer a query.
 *
 * @param name what it is called
 * @param query which articles
 * @param articles how many of them at least
 * @param texts how many distinct texts
 * @param publishers how many publishers
 * @param within in how many hours up to the end of the one that is told of
 * @param coolDown after an alert, for how long there is no other
 */
public record WatchRule(
        String name, Query query, int articles, int texts, int publishers, Duration within, Duration coolDown)
        implements AlertRule {

    /** One article is enough, a day's articles count together, and a day of quiet follows. */
    public static final Duration DAY = Duration.ofDays(1);

    private static final int ID_DIGITS = 8;
    private static final long MOST_HOURS = Duration.ofDays(31).toHours();

    public WatchRule {
        AlertRule.checkedName(name);
        Objects.requireNonNull(query, "query");
        if (articles < 1 || texts < 1 || publishers < 1 || coolDown.isNegative()) {
            throw new IllegalArgumentException("a watch asks for at least one article, text and publisher");
        }
        if (within.toHours() < 1
                || within.toHours() > MOST_HOURS
                || !within.equals(Duration.ofHours(within.toHours()))) {
            throw new IllegalArgumentException("whole hours, at most 31d, got " + within);
        }
    }

    /** The query with the usual numbers. */
    public static WatchRule of(String name, Query query) {
        return new WatchRule(name, query, 1, 1, 1, DAY, DAY);
    }

    @Override
    public String kind() {
        return "watch";
    }

    @Override
    public String condition() {
        return query.text() + ": articles >= " + articles + ", texts >= " + texts + ", publishers >= " + publishers
                + " within " + RuleText.of(within) + ", quiet for " + RuleText.of(coolDown);
    }

    /** Under what its articles are counted: another query under the same name is counted anew. */
    public String cellName() {
        return name + "~" + ContentHash.of(ID_DIGITS, query.text());
    }
}
