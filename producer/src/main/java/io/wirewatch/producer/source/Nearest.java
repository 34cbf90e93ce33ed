package io.wirewatch.producer.source;

import java.util.List;
import java.util.TreeMap;

/** Picks the known word that takes the fewest changes of a letter. */
public final class Nearest {

    private Nearest() {}

    /** The nearest of them; there must be one. */
    public static String of(String word, List<String> known) {
        TreeMap<Integer, String> byDistance = new TreeMap<>();
        for (String candidate : known) {
            byDistance.putIfAbsent(distance(word, candidate), candidate);
        }
        return byDistance.firstEntry().getValue();
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
