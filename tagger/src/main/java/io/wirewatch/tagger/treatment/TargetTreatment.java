package io.wirewatch.tagger.treatment;

import io.wirewatch.model.Span;
import java.util.Optional;

/**
 * How a text treats a place in it.
 *
 * @param polarity in [-1, 1]: how much likelier good than bad
 * @param label -1 badly, 0 neither, 1 well: the likeliest of the three
 * @param because the word that weighed most for the label; empty where it is 0
 */
public record TargetTreatment(double polarity, int label, Optional<Span> because) {

    public TargetTreatment {
        if (!(polarity >= -1 && polarity <= 1) || label < -1 || label > 1) {
            throw new IllegalArgumentException(
                    "a polarity lies in [-1, 1] and a label is -1, 0 or 1, got " + polarity + " and " + label);
        }
    }
}
