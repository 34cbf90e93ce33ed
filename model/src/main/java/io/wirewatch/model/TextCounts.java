package io.wirewatch.model;

import java.util.Arrays;

/**
 * The distinct texts behind some articles, and how many articles each has: so that an article can be put under another text without
 * asking all the others.
 *
 * <p>A text is known by 64 bits of its id: among a million texts of one cell two are taken for one with a chance of one in thirty
 * million. The numbers are kept in stores and travel between processes, so they must never change: FNV-1a over the code units of the id,
 * finished with the mixer of MurmurHash3 (both in the public domain). Immutable.
 */
public final class TextCounts {

    /** No texts. */
    public static final TextCounts NONE = new TextCounts(new long[0]);

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final long[] texts;
    private final int distinct;

    private TextCounts(long[] texts) {
        this.texts = texts;
        int found = 0;
        for (int i = 0; i < texts.length; i++) {
            found += i == 0 || texts[i] != texts[i - 1] ? 1 : 0;
        }
        this.distinct = found;
    }

    /** The text of one article. */
    public static TextCounts of(String textId) {
        return new TextCounts(new long[] {numberOf(textId)});
    }

    /** From the numbers of texts, one an article, in any order. */
    public static TextCounts ofNumbers(long[] numbers) {
        if (numbers.length == 0) {
            return NONE;
        }
        long[] sorted = numbers.clone();
        Arrays.sort(sorted);
        return new TextCounts(sorted);
    }

    /** The number a text is known by. */
    public static long numberOf(String textId) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < textId.length(); i++) {
            hash = (hash ^ textId.charAt(i)) * FNV_PRIME;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return hash ^ (hash >>> 33);
    }

    /** How many different texts. */
    public int distinct() {
        return distinct;
    }

    /** How many articles have one. */
    public int articles() {
        return texts.length;
    }

    /** The number of the text of the article at this place, ascending: a text stands as often as it has articles. */
    public long number(int place) {
        return texts[place];
    }

    void copyTo(long[] target, int from) {
        System.arraycopy(texts, 0, target, from, texts.length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextCounts counts && Arrays.equals(texts, counts.texts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(texts);
    }

    @Override
    public String toString() {
        return distinct + " texts of " + texts.length + " articles";
    }
}
