package io.wirewatch.bench.score;

import java.util.Locale;

/**
 * What was found, found wrongly and missed.
 *
 * @param right found, and in the gold
 * @param wrong found, and not in the gold
 * @param missed in the gold, and not found
 */
record Counts(int right, int wrong, int missed) {

    Counts {
        if (right < 0 || wrong < 0 || missed < 0) {
            throw new IllegalArgumentException("counts are not negative: " + right + ", " + wrong + ", " + missed);
        }
    }

    Counts plus(Counts other) {
        return new Counts(right + other.right, wrong + other.wrong, missed + other.missed);
    }

    double precision() {
        return right + wrong == 0 ? 0 : (double) right / (right + wrong);
    }

    double recall() {
        return right + missed == 0 ? 0 : (double) right / (right + missed);
    }

    /** The harmonic mean of precision and recall; 0 where nothing is right. */
    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    /** F1 as the score over everything in the gold. */
    Score toF1() {
        return new Score(f1(), right + missed, toString());
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "P %.4f R %.4f F1 %.4f (right %d, wrong %d, missed %d)",
                precision(),
                recall(),
                f1(),
                right,
                wrong,
                missed);
    }
}
