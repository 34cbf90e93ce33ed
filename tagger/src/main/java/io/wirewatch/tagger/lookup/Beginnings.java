package io.wirewatch.tagger.lookup;

import io.wirewatch.tagger.dictionary.Entry;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds the country behind a word made from its name: "Namíbijská" republika, "Puolan" tasavalta, "Tunesische" Republik, "Irlandaise".
 *
 * <p>Either the word goes on where the country's name ends, or all but the last two letters of it; or it is the beginning of the
 * name itself: "Lengyel" Köztársaság, Lengyelország.
 */
final class Beginnings {

    private static final int LEAST = 3;
    private static final int LEFT_OVER = 8;
    private static final int ENDING = 2;

    private final NavigableMap<String, Entry> keys = new TreeMap<>();

    void add(String key, Entry entry) {
        if (key.length() >= LEAST) {
            keys.putIfAbsent(key, entry);
        }
    }

    /** The country with the longest common beginning, with the share of the longer key that it covers. */
    Optional<Found> longest(String key) {
        Found best = null;
        for (Map.Entry<String, Entry> near : neighbours(key)) {
            int common = common(key, near.getKey());
            double share =
                    (double) common / Math.max(key.length(), near.getKey().length());
            if (isMadeOf(key.length(), near.getKey().length(), common) && (best == null || share > best.score())) {
                best = new Found(near.getValue().card(), share);
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isMadeOf(int word, int country, int common) {
        boolean isWhole = common == word || common >= Math.max(LEAST + 1, country - ENDING) || common == country;
        return common >= LEAST && isWhole && Math.max(word, country) - common <= LEFT_OVER;
    }

    /** In the order of letters those with the longest common beginning stand next to the key. */
    private Iterable<Map.Entry<String, Entry>> neighbours(String key) {
        String beginning = key.substring(0, Math.min(LEAST, key.length()));
        return keys.subMap(beginning, true, beginning + Character.MAX_VALUE, true)
                .entrySet();
    }

    private static int common(String a, String b) {
        int common = 0;
        while (common < a.length() && common < b.length() && a.charAt(common) == b.charAt(common)) {
            common++;
        }
        return common;
    }
}
