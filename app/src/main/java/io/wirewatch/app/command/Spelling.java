package io.wirewatch.app.command;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a person may have meant: the known word that takes the fewest changes of a letter, if it takes few. */
final class Spelling {

    private Spelling() {}

    /** The nearest of the known words, unless a third of it would have to be changed. */
    static Optional<String> nearest(String word, List<String> known) {
        return known.stream()
                .filter(each -> distance(word, each) <= Math.max(1, each.length() / 3))
                .min(Comparator.comparingInt((String each) -> distance(word, each))
                        .thenComparing(each -> each));
    }

    /** Letters to add, drop, change or swap with their neighbour. */
    private static int distance(String a, String b) {
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int best = Math.min(steps[i - 1][j], steps[i][j - 1]) + 1;
                best = Math.min(best, steps[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    best = Math.min(best, steps[i - 2][j - 2] + 1);
                }
                steps[i][j] = best;
            }
        }
        return steps[a.length()][b.length()];
    }
}
