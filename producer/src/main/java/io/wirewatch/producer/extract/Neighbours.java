package io.wirewatch.producer.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Decides the lines that cannot be judged by themselves by what stands beside them. Changes the list in place. */
final class Neighbours {

    /** A menu has at least this many entries; fewer short lines in a row may be headings or a list. */
    private static final int MENU = 4;
    /** Entries of a menu are this short on average. */
    private static final int MENU_WORDS = 5;
    /** Where readers' comments begin, at least this part (in tenths) of the page's paragraphs is behind us. */
    private static final int MOST_TENTHS = 6;
    /** Or so many characters: what readers write may be longer than any article. */
    private static final int LONG_ARTICLE = 1500;

    private Neighbours() {}

    /** Below a heading such as "Related": short lines, dates, and lines that break off, up to the next full paragraph. */
    static void markTeasers(List<Line> lines) {
        boolean isBelow = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.kind() == LineKind.TEASER_HEADING) {
                isBelow = true;
            } else if (line.kind() == LineKind.TITLE || (line.isWords() && !line.breaksOff())) {
                isBelow = false;
            } else if (isBelow && (line.kind().isOpen() || line.kind() == LineKind.DATE)) {
                lines.set(i, line.as(LineKind.TEASER));
            }
        }
    }

    /** Behind the head of the comments, if the article is behind us there. */
    static void cutComments(List<Line> lines) {
        int total = lengthOfWords(lines);
        for (int i = 0; i < lines.size(); i++) {
            boolean isHead = lines.get(i).kind() == LineKind.COMMENTS;
            int before = isHead ? lengthOfWords(lines.subList(0, i)) : 0;
            if (isHead && (10 * before >= MOST_TENTHS * total || before >= LONG_ARTICLE)) {
                for (int j = i; j < lines.size(); j++) {
                    if (lines.get(j).kind().isOpen()) {
                        lines.set(j, lines.get(j).as(LineKind.COMMENTS));
                    }
                }
                return;
            }
        }
    }

    /** A line that says again what the title or a line above it says. */
    static void markRepeated(List<Line> lines, String title) {
        Set<String> seen = new HashSet<>();
        seen.add(Words.key(title));
        seen.add(Words.key(TitleText.tidy(title)));
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean isSaid = !seen.add(Words.key(line.text()));
            boolean isSpeech = line.isShort() && line.endsSentence();
            if (isSaid && line.kind().isOpen() && !isSpeech) {
                lines.set(i, line.as(LineKind.REPEATED));
            }
        }
    }

    /** In each run of lines that are no paragraphs: captions beside a credit, menus. */
    static void markRuns(List<Line> lines) {
        int begin = 0;
        while (begin < lines.size()) {
            int end = begin;
            while (end < lines.size() && !isParagraph(lines.get(end))) {
                end++;
            }
            markRun(lines.subList(begin, end));
            begin = end + 1;
        }
    }

    private static boolean isParagraph(Line line) {
        return line.isWords() || line.kind() == LineKind.TITLE || (line.isShort() && line.endsSentence());
    }

    private static void markRun(List<Line> run) {
        int lastCredit = last(run, line -> line.kind() == LineKind.CREDIT || line.kind() == LineKind.PLACEHOLDER);
        int shorts = (int) run.stream().filter(Line::isShort).count();
        if (lastCredit >= 0) {
            int behind = (int) run.subList(lastCredit, run.size()).stream()
                    .filter(Line::isShort)
                    .count();
            int end = behind == 1 ? lastCredit : run.size();
            mark(run.subList(0, end), LineKind.CAPTION);
        } else if (shorts >= MENU) {
            int words = run.stream().filter(Line::isShort).mapToInt(Line::words).sum();
            boolean isList = run.stream().filter(Line::isShort).anyMatch(line -> line.text()
                    .matches("^[•*–—-]\\s.*"));
            if (words <= MENU_WORDS * shorts && !isList) {
                mark(run, LineKind.FURNITURE);
            }
        }
    }

    private static void mark(List<Line> run, LineKind kind) {
        run.replaceAll(line -> line.isShort() ? line.as(kind) : line);
    }

    private static int last(List<Line> run, Predicate<Line> test) {
        for (int i = run.size() - 1; i >= 0; i--) {
            if (test.test(run.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static int lengthOfWords(List<Line> lines) {
        return lines.stream()
                .filter(Line::isWords)
                .mapToInt(line -> line.text().length())
                .sum();
    }
}
