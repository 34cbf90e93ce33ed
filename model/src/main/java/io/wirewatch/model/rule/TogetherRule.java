package io.wirewatch.model.rule;

import io.wirewatch.model.ActorId;
import java.time.Duration;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Tells of two actors who are named in one sentence for the first time, or again after a long while.
 *
 * @param name what it is called
 * @param actors one of the two is one of these; never empty
 * @param articles how many articles of the hour must do it
 * @param publishers how many publishers
 * @param apart for how long they must not have been named together, and the corpus must reach back
 */
public record TogetherRule(String name, SortedSet<ActorId> actors, int articles, int publishers, Duration apart)
        implements AlertRule {

    /** A month apart is news; two publishers, as one makes a slip of the pen. */
    public static final Duration APART = Duration.ofDays(30);

    public TogetherRule {
        AlertRule.checkedName(name);
        actors = new TreeSet<>(actors);
        if (actors.isEmpty()) {
            throw new IllegalArgumentException("at least one actor: all pairs of all actors are news every hour");
        }
        if (articles < 1 || publishers < 1 || apart.toHours() < 1) {
            throw new IllegalArgumentException("at least one article, one publisher and one hour apart");
        }
    }

    @Override
    public String kind() {
        return "together";
    }

    @Override
    public String condition() {
        return RuleText.list(actors) + " with anybody, not in " + RuleText.of(apart) + " before: articles >= "
                + articles + ", publishers >= " + publishers;
    }

    /** Whether it asks about a pair. */
    public boolean concerns(List<ActorId> pair) {
        return pair.stream().anyMatch(actors::contains);
    }
}
