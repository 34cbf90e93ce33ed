package io.wirewatch.tagger.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words somebody asks for, numbered.
 *
 * <p>Immutable and thread-safe. A look-up allocates nothing. Words of up to twelve letters a to z, nineteen in twenty of English,
 * are one number each, five bits a letter, and are found by comparing numbers; any other is hashed and compared letter by letter.
 */
public final class Vocabulary {

    /** The term of a word that nobody asks for. */
    public static final int UNKNOWN = -1;

    /** How many letters a number holds. */
    static final int PACKED_LENGTH = 12;

    static final int LETTER_BITS = 5;

    /** Before the first letter, which becomes 1. */
    static final int BEFORE_A = 'a' - 1;

    private static final int LETTERS = 26;
    private static final int HASH_FACTOR = 31;

    /** The low half of a slot: the term; the high half: its hash, so that a look-up mostly reads one place of memory. */
    private static final long EMPTY = -1;

    private static final long TERM = 0xFFFFFFFFL;

    /** Fibonacci hashing: 2^64 divided by the golden ratio spreads numbers that differ in few bits. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final List<String> words;

    /** Pairs: a packed word, its term. No word packs to 0. */
    private final long[] packed;

    private final int packedShift;
    private final long[] slots;
    private final int mask;

    /** The terms of marks and other single characters of ASCII. */
    private final int[] marks = new int[Letters.ASCII];

    private Vocabulary(List<String> words) {
        this.words = List.copyOf(words);
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(8, words.size()));
        packedShift = Long.SIZE - bits - 1;
        packed = new long[4 << bits];
        int others = (int) words.stream()
                .filter(word -> packed(word.toCharArray(), word.length()) == 0)
                .count();
        int capacity = Integer.highestOneBit(Math.max(16, others)) * 4;
        mask = capacity - 1;
        slots = new long[capacity];
        Arrays.fill(slots, EMPTY);
        for (int term = 0; term < words.size(); term++) {
            place(words.get(term).toCharArray(), term);
        }
        for (char c = 0; c < marks.length; c++) {
            marks[c] = termOf(String.valueOf(c));
        }
    }

    private void place(char[] word, int term) {
        long key = packed(word, word.length);
        if (key == 0) {
            int hash = hashOf(word, word.length);
            int slot = slotOf(hash);
            while (slots[slot] != EMPTY) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = ((long) hash << Integer.SIZE) | term;
            return;
        }
        int at = packedSlot(key);
        while (packed[at] != 0) {
            at = (at + 2) & (packed.length - 1);
        }
        packed[at] = key;
        packed[at + 1] = term;
    }

    /** How many terms there are; terms run from 0 to one below. */
    public int size() {
        return words.size();
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
        long key = packed(folded, length);
        return key == 0 ? otherTermOf(folded, length) : termOf(key);
    }

    /** The term of a word packed while it was read: for each letter from the first on five bits more, {@code a} being 1. */
    int termOf(long key) {
        int at = packedSlot(key);
        for (long found = packed[at]; found != 0; found = packed[at]) {
            if (found == key) {
                return (int) packed[at + 1];
            }
            at = (at + 2) & (packed.length - 1);
        }
        return UNKNOWN;
    }

    /** The term of a mark. */
    int termOf(char mark) {
        return mark < Letters.ASCII ? marks[mark] : termOf(new char[] {mark}, 1);
    }

    private int otherTermOf(char[] folded, int length) {
        int hash = hashOf(folded, length);
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
        String word = words.get(term);
        if (word.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word.charAt(i) != folded[i]) {
                return false;
            }
        }
        return true;
    }

    private int packedSlot(long key) {
        return (int) (key * SPREAD >>> packedShift) << 1;
    }

    private int slotOf(int hash) {
        return (hash ^ (hash >>> 15)) & mask;
    }

    /** A word as one number, or 0 where it has other letters or more of them. */
    private static long packed(char[] word, int length) {
        if (length > PACKED_LENGTH) {
            return 0;
        }
        long key = 0;
        for (int i = 0; i < length; i++) {
            int letter = word[i] - BEFORE_A;
            if (letter < 1 || letter > LETTERS) {
                return 0;
            }
            key = key << LETTER_BITS | letter;
        }
        return key;
    }

    private static int hashOf(char[] letters, int length) {
        int rolled = 0;
        for (int i = 0; i < length; i++) {
            rolled = HASH_FACTOR * rolled + letters[i];
        }
        return (rolled ^ length) * (int) (SPREAD >>> Integer.SIZE);
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
