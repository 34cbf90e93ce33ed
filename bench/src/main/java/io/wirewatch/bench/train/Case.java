package io.wirewatch.bench.train;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One thing to learn from.
 *
 * @param amounts the evidence, and how much of each piece
 * @param label the right class
 * @param weight how much it counts; 1 is a full case
 * @param text the sentence, so that no sentence is on both sides of a cross-validation
 */
record Case(Map<String, Float> amounts, int label, double weight, String text) {

    Case {
        if (label < 0 || !(weight > 0)) {
            throw new IllegalArgumentException("a case has a label and a weight, got " + label + " and " + weight);
        }
        amounts = Collections.unmodifiableMap(new LinkedHashMap<>(amounts)); // the order of the evidence is kept
    }
}
