package io.wirewatch.bench.train;

/**
 * How far ahead each class must start for the mean of the classes' F1 to be greatest. The likeliest class is seldom a rare one; the mean
 * asks for the rare ones as much as for the frequent ones.
 */
final class HeadStart {

    private static final double FARTHEST = 1.5;
    private static final double STEP = 0.05;
    private static final int ROUNDS = 3;

    /**
     * What is best for these cases is too much for others: some of it fits the accidents of a few hundred rare ones. On the validation
     * part between a half and three quarters did best.
     */
    private static final double TRUSTED = 0.6;

    private final double[][] sums;
    private final int[] labels;
    private final double[] weights;
    private final int classes;

    /** For these sums by case and class; cases of less than full weight are passed over. */
    HeadStart(double[][] sums, int[] labels, double[] weights, int classes) {
        this.sums = sums;
        this.labels = labels;
        this.weights = weights;
        this.classes = classes;
    }

    /** One class after the other, several times. */
    double[] best() {
        double[] best = new double[classes];
        double greatest = macroF1(best);
        for (int round = 0; round < ROUNDS; round++) {
            for (int c = 0; c < classes; c++) {
                for (int step = 0; step <= 2 * FARTHEST / STEP; step++) {
                    double[] tried = best.clone();
                    tried[c] = step * STEP - FARTHEST;
                    double reached = macroF1(tried);
                    if (reached > greatest + 1e-9) {
                        greatest = reached;
                        best = tried;
                    }
                }
            }
        }
        return best;
    }

    /** The part of the best that may be trusted to help with other cases. */
    double[] trusted() {
        double[] trusted = best();
        for (int c = 0; c < trusted.length; c++) {
            trusted[c] *= TRUSTED;
        }
        return trusted;
    }

    /** The mean of the classes' F1 with this head start. */
    double macroF1(double[] ahead) {
        int[] right = new int[classes];
        int[] answered = new int[classes];
        int[] wanted = new int[classes];
        for (int i = 0; i < labels.length; i++) {
            if (weights[i] >= 1) {
                int answer = answer(sums[i], ahead);
                answered[answer]++;
                wanted[labels[i]]++;
                right[answer] += answer == labels[i] ? 1 : 0;
            }
        }
        double sum = 0;
        for (int c = 0; c < classes; c++) {
            sum += 2.0 * right[c] / Math.max(1, answered[c] + wanted[c]);
        }
        return sum / classes;
    }

    private static int answer(double[] sums, double[] ahead) {
        int best = 0;
        for (int c = 1; c < sums.length; c++) {
            best = sums[c] + ahead[c] > sums[best] + ahead[best] ? c : best;
        }
        return best;
    }
}
