package io.wirewatch.model.rule;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words as queries compare them: runs of letters and digits, composed and in lower case. */
public final class QueryWords {

    private QueryWords() {}

    /** The words of a text, in order. */
    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        int begin = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean isInWord = i < text.length() && isWord(text.charAt(i));
            if (isInWord && begin < 0) {
                begin = i;
            } else if (!isInWord && begin >= 0) {
                words.add(fold(text.substring(begin, i)));
                begin = -1;
            }
        }
        return words;
    }

    /** Whether a code unit is part of a word; halves of pairs are, as letters beyond the first plane come in two. */
    public static boolean isWord(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** A word as it is compared. */
    public static String fold(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
