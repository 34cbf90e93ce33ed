package io.wirewatch.tagger.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words somebody asks for, numbered.
 *
 * <p>Immutable and thread-safe. A look-up hashes the folded characters of a word where they lie and allocates nothing.
 */
public final class Vocabulary {

    /** The term of a word that nobody asks for. */
    public static final int UNKNOWN = -1;

    private static final int HASH_FACTOR = 31;

    private final List<String> words;
    private final int[] slots;
    private final char[] pool;
    private final int[] starts;
    private final int[] hashes;
    private final int mask;

    private Vocabulary(List<String> words) {
        this.words = List.copyOf(words);
        int capacity = Integer.highestOneBit(Math.max(16, words.size())) * 4;
        mask = capacity - 1;
        slots = new int[capacity];
        java.util.Arrays.fill(slots, UNKNOWN);
        starts = new int[words.size() + 1];
        hashes = new int[words.size()];
        StringBuilder letters = new StringBuilder();
        for (int term = 0; term < words.size(); term++) {
            String word = words.get(term);
            letters.append(word);
            starts[term + 1] = letters.length();
            hashes[term] = hashOf(word.toCharArray(), word.length());
            int slot = slotOf(hashes[term]);
            while (slots[slot] != UNKNOWN) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = term;
        }
        pool = letters.toString().toCharArray();
    }

    /** How many terms there are; terms run from 0 to one below. */
    public int size() {
        return hashes.length;
    }

    /** The folded word behind a term. */
    public String word(int term) {
        return words.get(term);
    }

    /** The term of a folded word, or {@link #UNKNOWN}. */
    public int termOf(String folded) {
        return termOf(folded.toCharArray(), folded.length());
    }

    int termOf(char[] folded, int length) {
        int hash = hashOf(folded, length);
        int slot = slotOf(hash);
        while (slots[slot] != UNKNOWN) {
            int term = slots[slot];
            if (hashes[term] == hash && isAt(term, folded, length)) {
                return term;
            }
            slot = (slot + 1) & mask;
        }
        return UNKNOWN;
    }

    private boolean isAt(int term, char[] folded, int length) {
        int start = starts[term];
        if (starts[term + 1] - start != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (pool[start + i] != folded[i]) {
                return false;
            }
        }
        return true;
    }

    private int slotOf(int hash) {
        return (hash ^ (hash >>> 15)) & mask;
    }

    private static int hashOf(char[] letters, int length) {
        int hash = length;
        for (int i = 0; i < length; i++) {
            hash = HASH_FACTOR * hash + letters[i];
        }
        return hash * 0x9E3779B1;
    }

    /** Collects words while dictionaries are read. Not thread-safe. */
    public static final class Builder {

        private final Map<String, Integer> terms = new HashMap<>();
        private final List<String> words = new ArrayList<>();

        /** The term of this word once it is folded, new or known; a single mark stays as it is. */
        public int add(String word) {
            boolean isMark = word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0));
            String folded = isMark ? word : Folding.fold(word);
            Integer known = terms.putIfAbsent(folded, words.size());
            if (known != null) {
                return known;
            }
            words.add(folded);
            return words.size() - 1;
        }

        /** The vocabulary of all words added so far. */
        public Vocabulary build() {
            return new Vocabulary(words);
        }
    }
}
