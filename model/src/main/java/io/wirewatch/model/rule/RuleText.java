package io.wirewatch.model.rule;

import io.wirewatch.model.ActorId;
import java.time.Duration;
import java.util.Collection;
import java.util.stream.Collectors;

/** Parts of rules as a person reads them. */
final class RuleText {

    private static final int HOURS = 24;

    private RuleText() {}

    static String of(BurstLimits limits) {
        return "score >= " + limits.score() + ", articles >= " + limits.articles() + ", texts >= " + limits.texts()
                + ", publishers >= " + limits.publishers() + ", quiet for " + of(limits.coolDown());
    }

    /** {@code 2d}, {@code 36h}. */
    static String of(Duration time) {
        long hours = time.toHours();
        return hours > 0 && hours % HOURS == 0 ? hours / HOURS + "d" : hours + "h";
    }

    static String list(Collection<ActorId> actors) {
        return actors.stream().map(ActorId::value).collect(Collectors.joining(", "));
    }
}
