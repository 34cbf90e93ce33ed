package io.wirewatch.tagger.cues;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All cues that begin with one word, by the word that follows it: "take" begins hundreds, and only few of them go on with "note".
 * Immutable and thread-safe.
 */
final class Tails {

    private static final Tail[] NONE = {};

    private final Tail[] all;
    private final Tail[] lone;
    private final Tail[] giving;
    private final int[] nextTerms;

    /** A bit for the low six bits of each of them: nearly every other term is told by it alone. */
    private final long nextBits;

    private final Tail[][] byNext;

    Tails(List<Tail> tails) {
        all = tails.toArray(Tail[]::new);
        lone = tails.stream().filter(tail -> tail.rest().length == 0).toArray(Tail[]::new);
        giving = tails.stream()
                .filter(tail -> tail.cue().pattern() == Pattern.GIVE)
                .toArray(Tail[]::new);
        Map<Integer, List<Tail>> next = new TreeMap<>();
        for (Tail tail : all) {
            if (tail.rest().length > 0) {
                next.computeIfAbsent(tail.rest()[0], any -> new ArrayList<>()).add(tail);
            }
        }
        nextTerms = next.keySet().stream().mapToInt(term -> term).toArray();
        nextBits = next.keySet().stream().mapToLong(term -> 1L << term).reduce(0, (a, b) -> a | b);
        byNext = next.values().stream().map(each -> each.toArray(Tail[]::new)).toArray(Tail[][]::new);
    }

    /** Every one, in the order of the files. */
    Tail[] all() {
        return all;
    }

    /** Those of one word. */
    Tail[] lone() {
        return lone;
    }

    /** Those in which something is given. */
    Tail[] giving() {
        return giving;
    }

    /** Those whose second word is this term. */
    Tail[] goingOnWith(int term) {
        if ((nextBits >>> term & 1) == 0) {
            return NONE;
        }
        int at = Arrays.binarySearch(nextTerms, term);
        return at < 0 ? NONE : byNext[at];
    }

    /** Whether none goes on after the first word. */
    boolean areAllLone() {
        return nextTerms.length == 0;
    }
}
