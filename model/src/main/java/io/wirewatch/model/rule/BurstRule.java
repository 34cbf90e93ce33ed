package io.wirewatch.model.rule;

import io.wirewatch.model.ActorId;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Tells of hours in which far more is written of an actor than usual.
 *
 * @param name what it is called
 * @param actors of whom; empty for everybody
 * @param limits from where on an hour is a burst
 */
public record BurstRule(String name, SortedSet<ActorId> actors, BurstLimits limits) implements AlertRule {

    public BurstRule {
        AlertRule.checkedName(name);
        actors = new TreeSet<>(actors);
        Objects.requireNonNull(limits, "limits");
    }

    @Override
    public String kind() {
        return "burst";
    }

    @Override
    public String condition() {
        return (actors.isEmpty() ? "any actor" : RuleText.list(actors)) + ": " + RuleText.of(limits);
    }

    /** Whether it asks about an actor. */
    public boolean concerns(ActorId actor) {
        return actors.isEmpty() || actors.contains(actor);
    }
}
