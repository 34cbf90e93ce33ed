package io.wirewatch.tagger.treatment;

import io.wirewatch.tagger.files.Line;
import io.wirewatch.tagger.files.LineFile;
import java.util.HashMap;
import java.util.Map;

/** Words that sound good or bad wherever they stand, with how much: in [-1, 1], 0 for all others. Immutable and thread-safe. */
final class PolarWords {

    private final Map<String, Float> polarities = new HashMap<>();

    private PolarWords(LineFile file) {
        for (Line line : file.lines()) {
            String[] parts = line.text().split("\\s+");
            if (parts.length != 2) {
                throw line.problem("a line is a word and its polarity, got '" + line.text() + "'");
            }
            polarities.put(parts[0], Float.parseFloat(parts[1]));
        }
    }

    /** The list that comes with the program. */
    static PolarWords builtIn() {
        return new PolarWords(LineFile.named(PolarWords.class, "/io/wirewatch/tagger/treatment", "polar.words"));
    }

    /** The polarity of a lower-case word. */
    double of(String word) {
        Float polarity = polarities.get(word);
        return polarity == null ? 0 : polarity;
    }
}
