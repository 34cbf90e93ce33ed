package io.wirewatch.streams.tally;

import io.wirewatch.model.Contribution.Tick;
import io.wirewatch.model.Origin;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** The as-of of each corpus: where its windows end. */
final class Clocks {

    private static final Duration HOUR = Duration.ofHours(1);

    private Clocks() {}

    /**
     * The end of the current hour for {@code live}; for any other corpus the end of the latest pane that any sender has.
     *
     * @param ticks the latest tick of each sender
     * @param now the wall clock
     */
    static Map<String, Instant> of(Collection<Tick> ticks, Instant now) {
        Map<String, Instant> clocks = new TreeMap<>();
        for (Tick tick : ticks) {
            tick.latest().forEach((corpus, pane) -> clocks.merge(corpus, pane.plus(HOUR), Clocks::later));
        }
        clocks.computeIfPresent(
                Origin.LIVE, (corpus, any) -> now.truncatedTo(ChronoUnit.HOURS).plus(HOUR));
        return clocks;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
