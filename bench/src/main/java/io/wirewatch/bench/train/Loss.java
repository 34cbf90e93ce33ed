package io.wirewatch.bench.train;

/** A function to be made small, with its slope. */
interface Loss {

    /** How many numbers it is a function of. */
    int dimensions();

    /**
     * Its value at a point.
     *
     * @param slope is filled with the slope there
     */
    double at(double[] point, double[] slope);
}
