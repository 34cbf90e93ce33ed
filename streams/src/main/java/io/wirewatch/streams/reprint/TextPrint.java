package io.wirewatch.streams.reprint;

import java.util.Arrays;

/**
 * What is kept of a text to tell whether another one is a reprint of it: a sample of its shingles, at most 1 KiB whatever its length.
 *
 * <p>A shingle is a sequence of {@value #SHINGLE_WORDS} words, as a 32-bit hash. The sample holds the {@value #SAMPLE} smallest
 * hashes, which is all of them for most news. Of two samples only hashes below the bound of both are compared: what lies there was
 * chosen by the same rule on both sides, so the share of the shorter text's shingles that the longer one has is estimated without
 * bias, however much their lengths differ (Broder, "On the resemblance and containment of documents", 1997). Texts of fewer than
 * {@value #MIN_SHINGLES} shingles have too few words to be alike by chance or by copy; they are one text when they are word for
 * word the same.
 *
 * <p>Immutable; equal when made of the same words.
 */
public final class TextPrint {

    static final int SHINGLE_WORDS = 5;
    static final int MIN_SHINGLES = 20;
    static final int SAMPLE = 256;
    /** Sixteen of the smallest hashes: enough to meet 99 of 100 reprints, see docs/folding.md. */
    static final int KEYS = 16;
    /** Below this many comparable shingles an estimate says nothing. */
    private static final int MIN_COMPARED = 6;

    private static final long STEP = 0x9e3779b97f4a7c15L;

    private final long words;
    private final int shingles;
    private final int[] sample;

    private TextPrint(long words, int shingles, int[] sample) {
        this.words = words;
        this.shingles = shingles;
        this.sample = sample;
    }

    /** The print of a text. Some ten microseconds for an article of 3 kB. */
    public static TextPrint of(String text) {
        long[] hashes = WordHashes.of(text);
        long all = hashes.length;
        for (long hash : hashes) {
            all = WordHashes.mix(all * STEP + hash);
        }
        int[] found = shinglesOf(hashes);
        int[] sample = found.length < MIN_SHINGLES ? new int[0] : Arrays.copyOf(found, Math.min(SAMPLE, found.length));
        return new TextPrint(all, found.length, sample);
    }

    /** A print from its parts, as {@link #words}, {@link #shingles} and {@link #sample} gave them. */
    public static TextPrint ofParts(long words, int shingles, int[] sample) {
        return new TextPrint(words, shingles, sample.clone());
    }

    private static int[] shinglesOf(long[] words) {
        int[] found = new int[Math.max(0, words.length - SHINGLE_WORDS + 1)];
        for (int i = 0; i < found.length; i++) {
            long hash = 0;
            for (int j = 0; j < SHINGLE_WORDS; j++) {
                hash = hash * STEP + words[i + j];
            }
            found[i] = (int) (WordHashes.mix(hash) >>> Integer.SIZE);
        }
        Arrays.sort(found);
        int distinct = 0;
        for (int i = 0; i < found.length; i++) {
            if (i == 0 || found[i] != found[i - 1]) {
                found[distinct++] = found[i];
            }
        }
        return Arrays.copyOf(found, distinct);
    }

    /** A hash of all words in their order. */
    public long words() {
        return words;
    }

    /** How many different shingles the text has. */
    public int shingles() {
        return shingles;
    }

    /** The smallest hashes of shingles, ascending; empty for a short text. */
    public int[] sample() {
        return sample.clone();
    }

    /** Over which the text is found: reprints of one another nearly always share one. Never empty, no duplicates. */
    public int[] keys() {
        return sample.length == 0
                ? new int[] {(int) (words >>> Integer.SIZE)}
                : Arrays.copyOf(sample, Math.min(KEYS, sample.length));
    }

    /**
     * Which share of the shorter text's shingles the longer one has, from 0 to 1; 1 for texts that are word for word the same.
     * Symmetric.
     */
    public double likeness(TextPrint other) {
        if (words == other.words && shingles == other.shingles) {
            return 1;
        }
        if (sample.length == 0 || other.sample.length == 0) {
            return 0;
        }
        int bound = Math.min(bound(), other.bound());
        int mine = countUpTo(bound);
        int theirs = other.countUpTo(bound);
        int compared = shingles == other.shingles ? Math.min(mine, theirs) : shingles < other.shingles ? mine : theirs;
        return compared < MIN_COMPARED ? 0 : Math.min(1, shared(other, mine, theirs) / (double) compared);
    }

    /** Every hash up to here is in the sample. */
    private int bound() {
        return shingles > sample.length ? sample[sample.length - 1] : Integer.MAX_VALUE;
    }

    private int countUpTo(int bound) {
        int at = Arrays.binarySearch(sample, bound);
        return at >= 0 ? at + 1 : -at - 1;
    }

    private int shared(TextPrint other, int mine, int theirs) {
        int shared = 0;
        for (int i = 0, j = 0; i < mine && j < theirs; ) {
            int order = Integer.compare(sample[i], other.sample[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextPrint print
                && words == print.words
                && shingles == print.shingles
                && Arrays.equals(sample, print.sample);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(words);
    }

    @Override
    public String toString() {
        return "print of " + shingles + " shingles, " + Long.toHexString(words);
    }
}
