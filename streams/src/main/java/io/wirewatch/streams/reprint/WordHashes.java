package io.wirewatch.streams.reprint;

import java.util.Arrays;

/**
 * The words of a text as numbers: runs of letters and digits in lower case, whatever stands between them. A sign of a script that
 * writes without spaces is a word of its own.
 *
 * <p>The hashes are kept in stores and travel between processes, so they must never change: FNV-1a over the code points, finished
 * with the mixer of MurmurHash3 (both in the public domain).
 */
final class WordHashes {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final int FIRST_CAPACITY = 512;

    private long[] hashes = new long[FIRST_CAPACITY];
    private int count;

    private WordHashes() {}

    /** One hash a word, in the order of the text. */
    static long[] of(String text) {
        WordHashes words = new WordHashes();
        words.read(text);
        return Arrays.copyOf(words.hashes, words.count);
    }

    private void read(String text) {
        long word = FNV_OFFSET;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            boolean isIdeograph = Character.isIdeographic(c);
            boolean isInWord = Character.isLetterOrDigit(c);
            if ((isIdeograph || !isInWord) && word != FNV_OFFSET) {
                add(word);
                word = FNV_OFFSET;
            }
            if (isIdeograph) {
                add(with(FNV_OFFSET, c));
            } else if (isInWord) {
                word = with(word, Character.toLowerCase(c));
            }
        }
        if (word != FNV_OFFSET) {
            add(word);
        }
    }

    /** A hash of a name as it is written, for names that must not be mixed up. */
    static long ofName(String name) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < name.length(); i++) {
            hash = with(hash, name.charAt(i));
        }
        return mix(hash);
    }

    private static long with(long word, int c) {
        return (word ^ c) * FNV_PRIME;
    }

    private void add(long word) {
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * count);
        }
        hashes[count++] = mix(word);
    }

    /** Spreads every bit over all others: {@code fmix64} of MurmurHash3. */
    static long mix(long hash) {
        long h = hash;
        h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
        h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return h ^ (h >>> 33);
    }
}
