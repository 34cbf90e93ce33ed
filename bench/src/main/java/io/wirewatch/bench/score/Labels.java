package io.wirewatch.bench.score;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts what was answered to cases of which each has one right label. Not thread-safe. */
final class Labels {

    private final Map<String, Counts> byLabel = new TreeMap<>(Comparator.naturalOrder());
    private final Map<String, Integer> gold = new TreeMap<>();
    private int cases;
    private int right;

    /** Adds a case. */
    void add(String wanted, String answered) {
        cases++;
        gold.merge(wanted, 1, Integer::sum);
        if (wanted.equals(answered)) {
            right++;
            count(wanted, new Counts(1, 0, 0));
        } else {
            count(wanted, new Counts(0, 0, 1));
            count(answered, new Counts(0, 1, 0));
        }
    }

    private void count(String label, Counts counts) {
        byLabel.merge(label, counts, Counts::plus);
    }

    /** The share of cases answered right. */
    double accuracy() {
        return cases == 0 ? 0 : (double) right / cases;
    }

    /** The plain mean of the F1 of every label that occurs in the gold. */
    double macroF1() {
        return gold.keySet().stream()
                .mapToDouble(label ->
                        byLabel.getOrDefault(label, new Counts(0, 0, 0)).f1())
                .average()
                .orElse(0);
    }

    /** Macro-F1 as the score. */
    Score toMacroF1() {
        return new Score(macroF1(), cases, toString());
    }

    /** Accuracy as the score. */
    Score toAccuracy() {
        return new Score(accuracy(), cases, toString());
    }

    @Override
    public String toString() {
        String classes = gold.keySet().stream()
                .map(label -> String.format(
                        Locale.ROOT,
                        "%s %.3f",
                        label,
                        byLabel.getOrDefault(label, new Counts(0, 0, 0)).f1()))
                .collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT, "accuracy %.4f, macro-F1 %.4f; F1 of each class: %s", accuracy(), macroF1(), classes);
    }
}
