package io.wirewatch.producer.extract;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Counts and compares the words of a line. */
final class Words {

    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}'’-]+");
    /** Shorter words (of, the, for) say nothing about what a line is about. */
    private static final int MEANINGFUL = 4;

    private Words() {}

    static int count(String text) {
        int words = 0;
        boolean isInside = false;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean isPart =
                    Character.isLetterOrDigit(unit) || (isInside && (unit == '\'' || unit == '’' || unit == '-'));
            if (isPart && !isInside) {
                words++;
            }
            isInside = isPart;
        }
        return words;
    }

    /** The words of four letters and more, in lower case. */
    static Set<String> meaningful(String text) {
        Set<String> words = new TreeSet<>();
        for (String word : GAP.split(text.toLowerCase(Locale.ROOT))) {
            String stem = word.replaceAll("['’]s?$", "");
            if (stem.length() >= MEANINGFUL) {
                words.add(stem);
            }
        }
        return words;
    }

    /** What makes two lines the same to a reader: letters and digits, in lower case. */
    static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isLetterOrDigit(unit)) {
                key.append(Character.toLowerCase(unit));
            } else if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
        }
        return key.toString().strip();
    }
}
