package io.wirewatch.bench.train;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * What was learnt.
 *
 * @param names the pieces of evidence
 * @param weights for each piece its weight by class, the start last
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Model(List<String> names, double[][] weights) {

    /** The sums by class of every case, which must be of the same pieces. */
    double[][] sums(Cases cases) {
        double[][] sums = new double[cases.size()][weights[0].length];
        for (int i = 0; i < sums.length; i++) {
            SoftmaxLoss.sum(cases.pieces()[i], cases.amounts()[i], weights, sums[i]);
        }
        return sums;
    }

    /** The model with a head start for each class. */
    Model withHeadStart(double[] ahead) {
        double[][] changed = weights.clone();
        double[] start = changed[changed.length - 1].clone();
        for (int c = 0; c < start.length; c++) {
            start[c] += ahead[c];
        }
        changed[changed.length - 1] = start;
        return new Model(names, changed);
    }

    /** How differently a piece weighs for the classes. */
    double spread(int piece) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double weight : weights[piece]) {
            least = Math.min(least, weight);
            most = Math.max(most, weight);
        }
        return most - least;
    }

    /** The lines of a weights file, by name, in hundredths; {@code =} names the start. */
    String toText() {
        TreeMap<String, double[]> lines = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            lines.put(names.get(i), weights[i]);
        }
        lines.put("=", weights[weights.length - 1]);
        StringBuilder text = new StringBuilder(
                "# Made by `./wirewatch bench train-stances`; do not edit. name, then a weight a class in hundredths.\n");
        lines.forEach((name, byClass) -> {
            text.append(name);
            for (double weight : byClass) {
                text.append(String.format(Locale.ROOT, " %d", Math.round(weight * 100)));
            }
            text.append('\n');
        });
        return text.toString();
    }
}
