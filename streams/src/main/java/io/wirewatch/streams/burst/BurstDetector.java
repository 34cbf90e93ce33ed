package io.wirewatch.streams.burst;

import io.wirewatch.model.rule.BurstLimits;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the bursts of one cell. A function of its counts and of the coverage; stateless and thread-safe. */
public final class BurstDetector {

    private final BurstLimits limits;

    /** A detector with these limits. */
    public BurstDetector(BurstLimits limits) {
        this.limits = limits;
    }

    /**
     * The bursts, in order, each at least a cool-down after the one before.
     *
     * @param isWorthIt asked of each hour that stands out, for what counts do not tell; it may say no
     */
    public List<Burst> find(HourCounts counts, Coverage coverage, Predicate<Instant> isWorthIt) {
        List<Burst> bursts = new ArrayList<>();
        long quietUntil = Long.MIN_VALUE;
        for (long hour : counts.hours()) {
            if (hour >= quietUntil) {
                Optional<Burst> burst = judge(hour, counts, coverage).filter(found -> isWorthIt.test(found.hour()));
                if (burst.isPresent()) {
                    bursts.add(burst.get());
                    quietUntil = hour + limits.coolDown().toHours() + 1;
                }
            }
        }
        return bursts;
    }

    private Optional<Burst> judge(long hour, HourCounts counts, Coverage coverage) {
        double articles = 0;
        int known = 0;
        for (Map.Entry<String, Double> written : counts.at(hour).entrySet()) {
            if (coverage.isKnown(written.getKey(), hour)) {
                articles += written.getValue();
                known++;
            }
        }
        if (articles < limits.articles() || known < limits.publishers()) {
            return Optional.empty();
        }
        double count = articles;
        Set<String> strangers = coverage.strangers(hour);
        return new Baseline(counts, coverage)
                .at(hour, strangers)
                .map(expected -> new Burst(Coverage.hourAt(hour), count, expected))
                .filter(burst -> burst.score() >= limits.score());
    }
}
