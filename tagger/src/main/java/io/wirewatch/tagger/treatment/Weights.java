package io.wirewatch.tagger.treatment;

import io.wirewatch.tagger.files.Line;
import io.wirewatch.tagger.files.LineFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The weights of a linear model: for each piece of evidence one number a class. Immutable and thread-safe.
 *
 * <p>A file has one line a piece, {@code name weight weight ...}, in hundredths; {@code =} is the name of what every case begins
 * with.
 */
final class Weights {

    private static final String START = "=";
    private static final double UNIT = 0.01;

    private final int classes;
    private final Map<String, float[]> byName = new HashMap<>();
    private final float[] start;

    private Weights(LineFile file, int classes) {
        this.classes = classes;
        for (Line line : file.lines()) {
            String[] parts = line.text().split(" ");
            if (parts.length != classes + 1) {
                throw line.problem("a line is a name and " + classes + " weights, got '" + line.text() + "'");
            }
            float[] weights = new float[classes];
            for (int c = 0; c < classes; c++) {
                weights[c] = (float) (Integer.parseInt(parts[c + 1]) * UNIT);
            }
            byName.put(parts[0], weights);
        }
        float @Nullable [] first = byName.remove(START);
        start = first == null ? new float[classes] : first;
    }

    /** The weights that come with the program under a name. */
    static Weights builtIn(String name, int classes) {
        return new Weights(LineFile.named(Weights.class, "/io/wirewatch/tagger/treatment", name), classes);
    }

    /** How likely each class is; the numbers sum to 1. */
    double[] likelihoods(Evidence evidence) {
        double[] sums = new double[classes];
        for (int c = 0; c < classes; c++) {
            sums[c] = start[c];
        }
        evidence.pieces().forEach((name, piece) -> {
            float @Nullable [] weights = byName.get(name);
            for (int c = 0; weights != null && c < classes; c++) {
                sums[c] += weights[c] * piece.amount();
            }
        });
        return normalised(sums);
    }

    private static double[] normalised(double[] sums) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (double sum : sums) {
            greatest = Math.max(greatest, sum);
        }
        double total = 0;
        for (int c = 0; c < sums.length; c++) {
            sums[c] = Math.exp(sums[c] - greatest);
            total += sums[c];
        }
        for (int c = 0; c < sums.length; c++) {
            sums[c] /= total;
        }
        return sums;
    }

    /** The token whose pieces speak most for a class and against another; none where nothing at a token does. */
    Optional<Integer> strongest(Evidence evidence, int forClass, int againstClass) {
        Map<Integer, Double> byToken = new HashMap<>();
        evidence.pieces().forEach((name, piece) -> {
            float @Nullable [] weights = byName.get(name);
            if (weights != null && piece.token() >= 0) {
                byToken.merge(
                        piece.token(),
                        (double) (weights[forClass] - weights[againstClass]) * piece.amount(),
                        Double::sum);
            }
        });
        return byToken.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .max(Map.Entry.<Integer, Double>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(java.util.Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }
}
