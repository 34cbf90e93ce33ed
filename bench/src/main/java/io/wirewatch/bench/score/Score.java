package io.wirewatch.bench.score;

import java.util.Objects;

/**
 * What came out.
 *
 * @param value the number itself, in the unit of the goal; most are in [0, 1]
 * @param cases over how many cases
 * @param detail what stands behind it, on one line: precision and recall, classes; shown in the terminal
 */
record Score(double value, int cases, String detail) {

    Score {
        if (!Double.isFinite(value) || cases < 0) {
            throw new IllegalArgumentException("a score is a number over some cases, not " + value + " over " + cases);
        }
        Objects.requireNonNull(detail, "detail");
    }
}
