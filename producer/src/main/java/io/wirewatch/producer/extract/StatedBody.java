package io.wirewatch.producer.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The text that a page states for machines (JSON-LD's {@code articleBody}) as a witness for the paragraphs that were found in its
 * markup: where it tells the same text, what it does not know of is no part of the article. It may lack the lead and lists, and its
 * paragraphs may run into one another, so that whole lines cannot be compared.
 */
final class StatedBody {

    /** Shorter statements are summaries. */
    private static final int STATED = 250;
    /** Words that are compared at a time. */
    private static final int SHINGLE = 4;
    /** A paragraph is told of if most of it is: apostrophes and links are written in several ways. */
    private static final double TOLD = 0.5;
    /** The statement is of the same text if the markup holds nearly all of it. */
    private static final double SAME = 0.85;
    /** And it is the whole text, not its beginning, if it tells of this part of what was found. */
    private static final double MOST = 0.6;
    /** The statement is the better of the two if the markup holds less than this part of it. */
    private static final double LACKING = 0.6;

    /** Shorter lines are told apart by their neighbours alone. */
    private static final int FULL = 10;

    private final Set<String> shingles;

    private StatedBody(Set<String> shingles) {
        this.shingles = shingles;
    }

    /** The paragraphs that stay. */
    static List<Line> agreed(List<Line> lines, String stated) {
        StatedBody witness = new StatedBody(shingles(stated));
        String found = lines.stream().map(Line::text).collect(Collectors.joining("\n"));
        int told = lines.stream().filter(witness::tells).mapToInt(Line::words).sum();
        boolean isWhole = stated.length() >= STATED && told >= MOST * Words.count(found);
        if (!isWhole || witness.shareIn(shingles(found)) < SAME) {
            return lines;
        }
        int first = lines.size();
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (witness.tells(lines.get(i))) {
                first = Math.min(first, i);
                last = i;
            }
        }
        List<Line> agreed = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            Line line = lines.get(i);
            if (i < first || !line.isWords() || line.words() < FULL || witness.tells(line)) {
                agreed.add(line);
            }
        }
        return agreed;
    }

    /** Whether the statement holds much that a body lacks. */
    static boolean isBetter(String stated, String body) {
        if (stated.length() < STATED || body.length() >= stated.length()) {
            return false;
        }
        return new StatedBody(shingles(stated)).shareIn(shingles(body)) < LACKING;
    }

    private boolean tells(Line line) {
        Set<String> own = shingles(line.text());
        return !own.isEmpty() && own.stream().filter(shingles::contains).count() >= TOLD * own.size();
    }

    private double shareIn(Set<String> others) {
        return shingles.isEmpty()
                ? 0
                : (double) shingles.stream().filter(others::contains).count() / shingles.size();
    }

    private static Set<String> shingles(String text) {
        String[] words = Words.key(text).split(" ");
        Set<String> shingles = new HashSet<>();
        int length = Math.min(SHINGLE, words.length);
        for (int i = 0; i + length <= words.length; i++) {
            shingles.add(String.join(" ", List.of(words).subList(i, i + length)));
        }
        shingles.remove("");
        return shingles;
    }
}
