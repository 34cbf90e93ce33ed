package io.wirewatch.tagger.cues;

import io.wirewatch.model.StanceClass;

/**
 * Words that tell a stance.
 *
 * @param stanceClass which
 * @param polarity how it treats the target when not negated, in [-1, 1]
 * @param pattern where holder and target stand
 * @param id pattern and phrase, {@code verb:impose-sanctions-on}
 */
public record Cue(StanceClass stanceClass, double polarity, Pattern pattern, String id) {

    public Cue {
        if (!(polarity >= -1 && polarity <= 1)) {
            throw new IllegalArgumentException("a polarity lies in [-1, 1], got " + polarity);
        }
    }
}
