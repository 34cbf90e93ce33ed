package io.wirewatch.watch.term;

import java.util.ArrayList;
import java.util.List;

/** Safe texts as lines of a narrow screen, broken at blanks. */
final class Wrapped {

    private static final String FIRST = " • ";
    private static final String NEXT = "   ";

    private Wrapped() {}

    /** At most so many lines, each at most so wide; what does not fit is left out, with an ellipsis. */
    static List<String> lines(List<String> texts, int columns, int limit) {
        List<String> lines = new ArrayList<>();
        for (String text : texts) {
            StringBuilder line = new StringBuilder(FIRST);
            for (String word : text.split(" +")) {
                if (line.length() > NEXT.length()
                        && SafeText.width(line.toString()) + 1 + SafeText.width(word) > columns) {
                    lines.add(SafeText.cut(line.toString(), columns));
                    line = new StringBuilder(NEXT);
                }
                line.append(line.length() > NEXT.length() ? " " : "").append(word);
            }
            lines.add(SafeText.cut(line.toString(), columns));
        }
        if (lines.size() <= limit) {
            return lines;
        }
        List<String> first = new ArrayList<>(lines.subList(0, Math.max(0, limit)));
        if (limit > 0) {
            String last = SafeText.cut(first.get(limit - 1), columns - 1);
            first.set(limit - 1, last.endsWith("…") ? last : last + "…");
        }
        return first;
    }
}
