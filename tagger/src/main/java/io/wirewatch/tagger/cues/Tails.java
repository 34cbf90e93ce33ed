package io.wirewatch.tagger.cues;

import io.wirewatch.tagger.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All cues that begin with one word, by the word that follows it: "take" begins hundreds, and only few of them go on with "note".
 * Immutable and thread-safe.
 */
final class Tails {

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

    /** The last of the tokens from {@code from} to before {@code to} with which one may go on, or one before the first. */
    int lastGoingOn(Tokens tokens, int from, int to) {
        int last = to - 1;
        while (last >= from && (nextBits >>> tokens.term(last) & 1) == 0) {
            last--;
        }
        return last;
    }

    /**
     * Those of one word and those that go on with this term, added to what was found before. Most first words are not gone on with:
     * then nothing is made, and those of one word are not in it.
     */
    List<Tail> with(List<Tail> found, int term) {
        int at = Arrays.binarySearch(nextTerms, term);
        if (at < 0) {
            return found;
        }
        List<Tail> all = found;
        if (all.isEmpty()) {
            all = new ArrayList<>(lone.length + byNext[at].length);
            Collections.addAll(all, lone);
        }
        Collections.addAll(all, byNext[at]);
        return all;
    }
}
