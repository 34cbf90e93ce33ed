package io.wirewatch.streams.burst;

/**
 * What was to be expected of one hour, in square roots of counts.
 *
 * @param root the square root to be expected
 * @param spread how far such hours usually lie from it; at least {@value #LEAST_SPREAD}
 */
public record Expectation(double root, double spread) {

    /** The deviation of the root of a Poisson count, whatever its mean: nothing that comes one by one is steadier. */
    static final double LEAST_SPREAD = 0.5;

    public Expectation {
        spread = Math.max(spread, LEAST_SPREAD);
    }

    /** How many articles that is. */
    public double count() {
        return root * root;
    }

    /** By how many deviations a count exceeds it; negative where it falls short. */
    public double scoreOf(double count) {
        return (Math.sqrt(count) - root) / spread;
    }

    /** The same hour in times that bring {@code scale} times as much of everything. */
    Expectation times(double scale) {
        return new Expectation(root * Math.sqrt(scale), spread * Math.sqrt(scale));
    }
}
