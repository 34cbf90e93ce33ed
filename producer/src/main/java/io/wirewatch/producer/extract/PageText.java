package io.wirewatch.producer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A page taken apart.
 *
 * @param title the headline; empty where the page has none
 * @param paragraphs the body, in order; empty where nothing of the page is news
 * @param lines all lines, in order, each with what it is
 */
record PageText(String title, List<String> paragraphs, List<Line> lines) {

    PageText {
        paragraphs = List.copyOf(paragraphs);
        lines = List.copyOf(lines);
    }

    /** Takes a page apart whose headline must be found. */
    static PageText of(String page) {
        List<Line> lines = new ArrayList<>(Lines.of(page));
        int title = TitleChoice.of(lines);
        return of(
                lines, title, title == TitleChoice.NONE ? "" : lines.get(title).text());
    }

    /** Takes a page apart whose headline is known; it need not stand among the lines. */
    static PageText of(String page, String knownTitle) {
        List<Line> lines = new ArrayList<>(Lines.of(page));
        String key = Words.key(knownTitle);
        int title = TitleChoice.NONE;
        int bodyStart = BodyStart.of(lines);
        for (int i = 0; i < bodyStart && title == TitleChoice.NONE; i++) {
            title = Words.key(lines.get(i).text()).equals(key) ? i : title;
        }
        return of(lines, title, knownTitle);
    }

    private static PageText of(List<Line> lines, int title, String titleText) {
        if (title != TitleChoice.NONE) {
            lines.set(title, lines.get(title).as(LineKind.TITLE));
        }
        Neighbours.markRepeated(lines, titleText);
        Neighbours.markTeasers(lines);
        Neighbours.cutComments(lines);
        Margins.keepStandfirst(lines, title);
        Neighbours.markRuns(lines);
        Margins.clear(lines, title);
        return new PageText(TitleText.tidy(titleText), paragraphs(lines), lines);
    }

    private static List<String> paragraphs(List<Line> lines) {
        return lines.stream()
                .filter(line -> line.kind().isOpen())
                .map(Line::text)
                .toList();
    }

    /** The paragraphs with an empty line between them. */
    String body() {
        return paragraphs.stream().collect(Collectors.joining("\n\n"));
    }

    /** The lines of one kind, in order. */
    List<String> of(LineKind kind) {
        return lines.stream()
                .filter(line -> line.kind() == kind)
                .map(Line::text)
                .toList();
    }
}
