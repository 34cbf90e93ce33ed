package io.wirewatch.tagger.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * The words of one name in Latin letters, without titles and legal forms.
 *
 * @param words lower-case ASCII, in the order of the name, at least one where the name has a letter or digit
 */
public record NameWords(List<String> words) {

    public NameWords {
        words = List.copyOf(words);
    }

    /** All words without blanks between them. */
    String joined() {
        return String.join("", words);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Cuts a romanized name into words. */
    static NameWords of(String romanized, NameLists lists) {
        List<String> all = words(romanized);
        List<String> kept = lists.withoutForms(all);
        List<String> plain = new ArrayList<>();
        for (String word : kept) {
            if (!lists.isTitle(word)) {
                plain.add(lists.asDigits(word));
            }
        }
        List<String> rest = plain.isEmpty() ? all : plain;
        return new NameWords(new ArrayList<>(new LinkedHashSet<>(rest)));
    }

    private static List<String> words(String romanized) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < romanized.length(); i++) {
            char c = romanized.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (c == '&') {
                flush(word, words);
                words.add("and");
            } else if (!isInsideWord(romanized, i)) {
                flush(word, words);
            }
        }
        flush(word, words);
        return words;
    }

    /** Apostrophes belong to a word, and so do the dots of an acronym: {@code A.B.C.}, {@code L.X.C}. */
    private static boolean isInsideWord(String text, int i) {
        char c = text.charAt(i);
        if (c == '\'' || c == '`' || c == '\u2019' || c == '\u02BC') {
            return i + 2 >= text.length() || text.charAt(i + 1) != 's' || Character.isLetterOrDigit(text.charAt(i + 2));
        }
        return c == '.' && isLone(text, i - 1) && isLone(text, i + 1);
    }

    /** Whether a letter stands alone between dots or at an edge. */
    private static boolean isLone(String text, int i) {
        return i >= 0
                && i < text.length()
                && Character.isLetter(text.charAt(i))
                && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))
                && (i == text.length() - 1 || !Character.isLetterOrDigit(text.charAt(i + 1)));
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (word.length() > 0) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
