package io.wirewatch.producer.extract;

import java.util.List;

/** Tells what a line is by looking at it alone. */
final class LineRules {

    private static final List<LineRule> RULES = load();

    private LineRules() {}

    private static List<LineRule> load() {
        String agencies = Publishers.KNOWN.agencyPattern();
        return RuleFile.lines("line-rules.txt").stream()
                .map(line -> LineRule.parse(line, agencies))
                .toList();
    }

    /** What the first fitting rule says; without one, a paragraph or a short line. */
    static LineKind kindOf(String line) {
        if (DateLine.isDate(line)) {
            return LineKind.DATE;
        }
        int words = Words.count(line);
        if (words == 0) {
            return LineKind.FURNITURE;
        }
        for (LineRule rule : RULES) {
            if (rule.fits(line, words)) {
                return rule.kind();
            }
        }
        return Line.readsAsWords(line) ? LineKind.WORDS : LineKind.SHORT;
    }
}
