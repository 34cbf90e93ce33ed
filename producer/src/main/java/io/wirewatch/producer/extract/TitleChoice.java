package io.wirewatch.producer.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the headline among the lines above the first paragraph.
 *
 * <p>What speaks for a line: that the paragraphs take up its words again, that it stands there twice (a page has its title in
 * the browser's title bar and above the text), that it has the length of a headline.
 */
final class TitleChoice {

    /** No line. */
    static final int NONE = -1;

    /** All words taken up again speak louder than a repetition, and that louder than the length. */
    private static final double OVERLAP_WEIGHT = 6;

    private static final double REPEAT_WEIGHT = 3;
    private static final double LENGTH_WEIGHT = 2;
    /** A line of good length of which nothing comes again, or a short one of which a third does, is no headline yet. */
    private static final double ENOUGH = 2.5;

    private static final int SHORTEST = 3;
    private static final int LONGEST = 30;
    private static final int USUAL_MIN = 5;
    private static final int USUAL_MAX = 22;
    /** Inflected forms agree in their first letters: "Rejects", "rejected". */
    private static final int STEM = 5;

    private TitleChoice() {}

    /** The index of the headline, or {@link #NONE}. */
    static int of(List<Line> lines) {
        int bodyStart = BodyStart.of(lines);
        if (bodyStart == NONE) {
            return lines.size() > 1 && lines.get(0).isShort() ? 0 : NONE;
        }
        Set<String> stems = stems(lines, bodyStart);
        int best = NONE;
        double bestScore = ENOUGH;
        for (int i = 0; i < bodyStart; i++) {
            double score = score(lines, i, stems);
            if (score > bestScore) {
                best = i;
                bestScore = score;
            }
        }
        return best == NONE ? fallback(lines, bodyStart) : best;
    }

    private static double score(List<Line> lines, int index, Set<String> stems) {
        Line line = lines.get(index);
        int words = line.words();
        if (!line.kind().isOpen() || words < SHORTEST || words > LONGEST) {
            return 0;
        }
        Set<String> own = Words.meaningful(line.text());
        long again = own.stream().filter(word -> stems.contains(stem(word))).count();
        double overlap = own.isEmpty() ? 0 : (double) again / own.size();
        String key = Words.key(line.text());
        boolean isRepeated = lines.stream()
                        .filter(other -> Words.key(other.text()).equals(key))
                        .count()
                > 1;
        boolean hasUsualLength = words >= USUAL_MIN && words <= USUAL_MAX;
        return overlap * OVERLAP_WEIGHT + (isRepeated ? REPEAT_WEIGHT : 0) + (hasUsualLength ? LENGTH_WEIGHT : 0);
    }

    /** The first line of two words above the text, else the only line there, else a first paragraph that asks or shouts. */
    private static int fallback(List<Line> lines, int bodyStart) {
        for (int i = 0; i < bodyStart; i++) {
            if (lines.get(i).isShort() && lines.get(i).words() > 1) {
                return i;
            }
        }
        if (bodyStart == 1 && lines.get(0).isShort()) {
            return 0;
        }
        boolean isHeadline = bodyStart == 0
                && lines.size() > 1
                && lines.get(0).block() != lines.get(1).block()
                && lines.get(0).words() <= USUAL_MAX
                && lines.get(0).text().matches(".*[?!]$");
        return isHeadline ? 0 : NONE;
    }

    private static Set<String> stems(List<Line> lines, int from) {
        Set<String> stems = new HashSet<>();
        for (Line line : lines.subList(from, lines.size())) {
            if (line.isWords()) {
                Words.meaningful(line.text()).forEach(word -> stems.add(stem(word)));
            }
        }
        return stems;
    }

    private static String stem(String word) {
        return word.length() <= STEM ? word : word.substring(0, STEM);
    }
}
