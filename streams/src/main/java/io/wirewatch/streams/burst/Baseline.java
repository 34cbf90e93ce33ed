package io.wirewatch.streams.burst;

import java.util.Optional;
import java.util.Set;

/** What is to be expected of an hour of one cell, from the fortnight before it. */
public final class Baseline {

    /** Two days: fewer hours say nothing of a day. */
    private static final int LEAST_HOURS = 48;
    /** With fewer articles about other things than this, their number says little about what the feeds deliver. */
    private static final double FEW_OTHERS = 10;

    private final HourCounts counts;
    private final Coverage coverage;

    /** The baseline of these counts among everything that was delivered. */
    public Baseline(HourCounts counts, Coverage coverage) {
        this.counts = counts;
        this.coverage = coverage;
    }

    /**
     * What is to be expected of publishers that are known.
     *
     * @param hour counted from the epoch
     * @param strangers the publishers that are not known in that hour
     * @return nothing where too little came before
     */
    Optional<Expectation> at(long hour, Set<String> strangers) {
        double weights = 0;
        double roots = 0;
        double squares = 0;
        double others = 0;
        int covered = 0;
        for (long past = hour - Coverage.LOOK_BACK_HOURS; past < hour; past++) {
            if (coverage.isCovered(past)) {
                double weight = HourKind.likeness(hour, past);
                double count = counts.totalWithout(strangers, past);
                weights += weight;
                roots += weight * Math.sqrt(count);
                squares += weight * count;
                others += weight * (coverage.totalWithout(strangers, past) - count);
                covered++;
            }
        }
        if (covered < LEAST_HOURS) {
            return Optional.empty();
        }
        double root = roots / weights;
        double spread = Math.sqrt(Math.max(0, squares / weights - root * root));
        double othersNow = coverage.totalWithout(strangers, hour) - counts.totalWithout(strangers, hour);
        double more = (othersNow + FEW_OTHERS) / (others / weights + FEW_OTHERS);
        // when feeds fail, less comes of everything; that makes nothing a burst, so less is never expected for it
        return Optional.of(new Expectation(root, spread).times(Math.max(1, more)));
    }
}
