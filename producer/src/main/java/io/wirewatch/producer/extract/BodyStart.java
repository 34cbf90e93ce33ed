package io.wirewatch.producer.extract;

import java.util.List;
import java.util.function.Predicate;

/** Finds the first paragraph of a page, so that what stands above it is known to be its head. */
final class BodyStart {

    /** A headline that is a whole sentence is shorter; a first paragraph is rarely. */
    private static final int FULL = 12;

    private BodyStart() {}

    /** The index of the first full paragraph, else of the first sentence; {@link TitleChoice#NONE} if there is neither. */
    static int of(List<Line> lines) {
        int full = first(lines, line -> line.isWords() && line.words() >= FULL && !line.breaksOff());
        if (full != TitleChoice.NONE) {
            return full;
        }
        int words = first(lines, Line::isWords);
        return words != TitleChoice.NONE ? words : first(lines, line -> line.isShort() && line.endsSentence());
    }

    private static int first(List<Line> lines, Predicate<Line> test) {
        for (int i = 0; i < lines.size(); i++) {
            if (test.test(lines.get(i))) {
                return i;
            }
        }
        return TitleChoice.NONE;
    }
}
