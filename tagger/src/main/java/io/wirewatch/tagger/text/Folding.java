package io.wirewatch.tagger.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes spellings equal that a reader takes for equal: case, diacritics, apostrophes inside a word, dots inside an acronym.
 *
 * <p>Works on single UTF-16 code units through a table, so that folding a word costs one look-up a character.
 */
public final class Folding {

    /** Words with more code units than this are never in a dictionary and fold to nothing. */
    public static final int WORD_LIMIT = 64;

    private static final int TABLE_SIZE = 0x2500;
    /** Stands for a character that folds to nothing. */
    private static final char DROPPED = 0xFFFF;

    private static final char[] TABLE = table();

    private Folding() {}

    /**
     * Folds a stretch of a text.
     *
     * @param out takes the folded units; at least {@link #WORD_LIMIT} long
     * @return how many units were written, or -1 when the stretch is longer than {@link #WORD_LIMIT}
     */
    static int fold(String text, int begin, int end, char[] out) {
        if (end - begin > WORD_LIMIT) {
            return -1;
        }
        int length = 0;
        for (int i = begin; i < end; i++) {
            char folded = fold(text.charAt(i));
            if (folded != DROPPED) {
                out[length++] = folded;
            }
        }
        return length;
    }

    static void fold(String text, int begin, int end, StringBuilder out) {
        for (int i = begin; i < end; i++) {
            char folded = fold(text.charAt(i));
            if (folded != DROPPED) {
                out.append(folded);
            }
        }
    }

    /** A whole word, folded; words beyond the limit come back folded all the same. */
    public static String fold(String word) {
        StringBuilder out = new StringBuilder(word.length());
        fold(word, 0, word.length(), out);
        return out.toString();
    }

    private static char fold(char c) {
        return c < TABLE_SIZE ? TABLE[c] : Character.toLowerCase(c);
    }

    private static char[] table() {
        char[] table = new char[TABLE_SIZE];
        for (int c = 0; c < TABLE_SIZE; c++) {
            table[c] = baseOf((char) c);
        }
        String dropped = "'’‘`´ʼʹʻ.\u00AD\u200B\u200C\u200D";
        for (int i = 0; i < dropped.length(); i++) {
            table[dropped.charAt(i)] = DROPPED;
        }
        pair(table, "đðøłħıŧəƏŒœÆæØŁĐ", "ddolhitaaooaaold");
        return table;
    }

    private static void pair(char[] table, String from, String to) {
        for (int i = 0; i < from.length(); i++) {
            table[from.charAt(i)] = to.charAt(i);
        }
    }

    private static char baseOf(char c) {
        if (Character.getType(c) == Character.NON_SPACING_MARK) {
            return DROPPED;
        }
        String decomposed = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        return decomposed.substring(0, 1).toLowerCase(Locale.ROOT).charAt(0);
    }
}
