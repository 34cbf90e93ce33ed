package io.wirewatch.tagger.text;

import java.util.ArrayList;
import java.util.Arrays;
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

    static final int HASH_FACTOR = 31;

    /** The low half of a slot: the term; the high half: its hash, so that a look-up mostly reads one place of memory. */
    private static final long EMPTY = -1;

    private static final long TERM = 0xFFFFFFFFL;

    private final List<String> words;
    private final long[] slots;
    private final char[] pool;
    private final int[] starts;
    private final int mask;

    private Vocabulary(List<String> words) {
        this.words = List.copyOf(words);
        int capacity = Integer.highestOneBit(Math.max(16, words.size())) * 4;
        mask = capacity - 1;
        slots = new long[capacity];
        Arrays.fill(slots, EMPTY);
        starts = new int[words.size() + 1];
        StringBuilder letters = new StringBuilder();
        for (int term = 0; term < words.size(); term++) {
            String word = words.get(term);
            letters.append(word);
            starts[term + 1] = letters.length();
            int hash = mixed(rolled(word.toCharArray(), word.length()), word.length());
            int slot = slotOf(hash);
            while (slots[slot] != EMPTY) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = ((long) hash << Integer.SIZE) | term;
        }
        pool = letters.toString().toCharArray();
    }

    /** How many terms there are; terms run from 0 to one below. */
    public int size() {
        return starts.length - 1;
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
        return termOf(folded, length, rolled(folded, length));
    }

    /**
     * The term of a folded word whose hash was rolled while it was read.
     *
     * @param rolled for each letter from the first on {@code HASH_FACTOR} times itself plus the letter, from 0
     */
    int termOf(char[] folded, int length, int rolled) {
        int hash = mixed(rolled, length);
        int slot = slotOf(hash);
        for (long entry = slots[slot]; entry != EMPTY; entry = slots[slot]) {
            if ((int) (entry >>> Integer.SIZE) == hash && isAt((int) (entry & TERM), folded, length)) {
                return (int) (entry & TERM);
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

    private static int rolled(char[] letters, int length) {
        int rolled = 0;
        for (int i = 0; i < length; i++) {
            rolled = HASH_FACTOR * rolled + letters[i];
        }
        return rolled;
    }

    private static int mixed(int rolled, int length) {
        return (rolled ^ length) * 0x9E3779B1;
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
