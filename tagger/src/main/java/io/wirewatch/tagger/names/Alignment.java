package io.wirewatch.tagger.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The words of two names, laid beside each other: most alike first, each word once.
 *
 * @param pairs the words that belong together, with how alike they are
 * @param restOfShorter words of the name with fewer words that found no counterpart
 * @param restOfLonger the same of the other name
 */
record Alignment(List<Pair> pairs, List<String> restOfShorter, List<String> restOfLonger) {

    /** Words less alike than this are not laid beside each other. */
    private static final double LEAST = 0.3;

    /**
     * Two words side by side.
     *
     * @param a word of the name with fewer words
     * @param b word of the other
     * @param likeness from 0 to 1
     */
    record Pair(String a, String b, double likeness) {}

    static Alignment of(NameWords one, NameWords other, WordLikeness likeness) {
        boolean isOneShorter = one.words().size() < other.words().size()
                || one.words().size() == other.words().size() && one.joined().compareTo(other.joined()) <= 0;
        List<String> shorter = new ArrayList<>(isOneShorter ? one.words() : other.words());
        List<String> longer = new ArrayList<>(isOneShorter ? other.words() : one.words());
        List<Pair> all = new ArrayList<>();
        for (String a : shorter) {
            for (String b : longer) {
                double alike = likeness.of(a, b);
                if (alike >= LEAST) {
                    all.add(new Pair(a, b, alike));
                }
            }
        }
        all.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        List<Pair> pairs = new ArrayList<>();
        for (Pair pair : all) {
            if (shorter.contains(pair.a()) && longer.contains(pair.b())) {
                pairs.add(pair);
                shorter.remove(pair.a());
                longer.remove(pair.b());
            }
        }
        return new Alignment(List.copyOf(pairs), List.copyOf(shorter), List.copyOf(longer));
    }
}
