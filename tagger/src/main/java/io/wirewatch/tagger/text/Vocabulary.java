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
 *
 * <p>What is known of a word beside its number, its classes in the grammar and up to 64 features, lies beside it and goes into each
 * token: whoever asks for it later reads along the text and not all over memory.
 */
public final class Vocabulary {

    /** The term of a word that nobody asks for. */
    public static final int UNKNOWN = -1;

    /** How many letters a number holds. */
    static final int PACKED_LENGTH = 12;

    static final int LETTER_BITS = 5;

    /** Before the first letter, which becomes 1. */
    static final int BEFORE_A = 'a' - 1;

    private static final int SLOT = 4;
    private static final int LETTERS = 26;
    private static final int HASH_FACTOR = 31;

    /** The low half of a slot: the term; the high half: its hash, so that a look-up mostly reads one place of memory. */
    private static final long EMPTY = -1;

    private static final long TERM = 0xFFFFFFFFL;

    /** Fibonacci hashing: 2^64 divided by the golden ratio spreads numbers that differ in few bits. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final List<String> words;

    /** Four numbers a slot: a packed word, its term, classes and features, in one line of the processor's cache. No word packs to 0. */
    private final long[] packed;

    private final long[] classes;
    private final long[] features;

    private final int packedShift;
    private final long[] slots;
    private final int mask;

    /** The terms of marks and other single characters of ASCII. */
    private final int[] marks = new int[Letters.ASCII];

    private Vocabulary(Builder builder) {
        words = List.copyOf(builder.words);
        classes = Arrays.copyOf(builder.classes, words.size());
        features = Arrays.copyOf(builder.features, words.size());
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(8, words.size() + words.size() / 2));
        packedShift = Long.SIZE - bits;
        packed = new long[SLOT << bits];
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
            at = (at + SLOT) & (packed.length - 1);
        }
        packed[at] = key;
        packed[at + 1] = term;
        packed[at + 2] = classes[term];
        packed[at + 3] = features[term];
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

    private int termOf(long key) {
        int at = find(key);
        return at < 0 ? UNKNOWN : termAt(at);
    }

    /**
     * Where the vocabulary keeps a word that was packed while it was read.
     *
     * @param key for each letter from the first on five bits more, {@code a} being 1
     * @return a place to ask {@link #termAt}, {@link #classesAt} and {@link #featuresAt} about, or -1
     */
    int find(long key) {
        int at = packedSlot(key);
        for (long found = packed[at]; found != 0; found = packed[at]) {
            if (found == key) {
                return at;
            }
            at = (at + SLOT) & (packed.length - 1);
        }
        return -1;
    }

    int termAt(int place) {
        return (int) packed[place + 1];
    }

    long classesAt(int place) {
        return packed[place + 2];
    }

    long featuresAt(int place) {
        return packed[place + 3];
    }

    /** The word classes of a term, none for {@link #UNKNOWN}. */
    long classes(int term) {
        return term < 0 ? 0 : classes[term];
    }

    /** The features of a term, none for {@link #UNKNOWN}. */
    long features(int term) {
        return term < 0 ? 0 : features[term];
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
        return (int) (key * SPREAD >>> packedShift) * SLOT;
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

        private static final int FIRST_CAPACITY = 256;

        private final Map<String, Integer> terms = new HashMap<>();
        private final List<String> words = new ArrayList<>();
        private long[] classes = new long[FIRST_CAPACITY];
        private long[] features = new long[FIRST_CAPACITY];
        private int given;

        /** The term of this word once it is folded, new or known; a single mark stays as it is. */
        public int add(String word) {
            boolean isMark = word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0));
            String folded = isMark ? word : Folding.fold(word);
            Integer known = terms.putIfAbsent(folded, words.size());
            if (known != null) {
                return known;
            }
            words.add(folded);
            if (words.size() > classes.length) {
                classes = Arrays.copyOf(classes, words.size() * 2);
                features = Arrays.copyOf(features, words.size() * 2);
            }
            return words.size() - 1;
        }

        /** Adds word classes, as bits, to a term; tokens carry them along. */
        public void classify(int term, long bits) {
            classes[term] |= bits;
        }

        /**
         * Sets apart features that words may have, for one who wants tokens to carry them.
         *
         * @return the number of the first of them
         * @throws IllegalStateException if all are given away: there are 64
         */
        public int newFeatures(int count) {
            if (given + count > Long.SIZE) {
                throw new IllegalStateException("a vocabulary has " + Long.SIZE + " features, and all are given away");
            }
            given += count;
            return given - count;
        }

        /** Gives a term a feature. */
        public void mark(int term, int feature) {
            features[term] |= 1L << feature;
        }

        /** The vocabulary of all words added so far. */
        public Vocabulary build() {
            return new Vocabulary(this);
        }
    }
}
