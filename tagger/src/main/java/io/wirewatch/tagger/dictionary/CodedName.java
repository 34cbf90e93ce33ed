package io.wirewatch.tagger.dictionary;

import java.util.Locale;
import java.util.Set;

/** Names as coded dictionaries spell them, {@code GEORGE_W._BUSH_}, put into words. */
final class CodedName {

    /** Words that a text in capitals shares with an acronym: these want capitals. */
    private static final Set<String> WORDS = Set.of(
            "us", "it", "who", "aid", "so", "me", "my", "in", "an", "as", "at", "am", "is", "are", "all", "may", "can",
            "or", "un", "pa", "he", "we", "do", "go", "no", "to", "up");

    private CodedName() {}

    /** For matching: a capital at the head, small letters after it, so that "Army soldiers" and "Army Soldiers" both match. */
    static String surface(String raw) {
        String bare = bare(raw);
        String lower = bare.toLowerCase(Locale.ROOT);
        if (WORDS.contains(lower)) {
            return bare;
        }
        return capital(lower);
    }

    /** For a table: every word with a capital. */
    static String display(String raw) {
        StringBuilder name = new StringBuilder();
        for (String word : bare(raw).toLowerCase(Locale.ROOT).split(" ")) {
            boolean isSmall = word.equals("of") || word.equals("the") || word.equals("and") || word.equals("for");
            name.append(name.isEmpty() ? "" : " ").append(isSmall && !name.isEmpty() ? word : capital(word));
        }
        return name.toString();
    }

    private static String bare(String raw) {
        String words = raw.replace('_', ' ').replace('|', ' ').strip().replaceAll("\\s+", " ");
        return words.regionMatches(true, 0, "the ", 0, 4) && words.length() > 4 ? words.substring(4) : words;
    }

    private static String capital(String word) {
        return word.isEmpty()
                ? word
                : word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                        + word.substring(word.offsetByCodePoints(0, 1));
    }

    /** Whether a name looks like the adjective of the entry's first name: Eriadorian beside Eriador. */
    static boolean isDemonym(String name, String first) {
        if (name.equals(first) || name.indexOf(' ') >= 0 || name.length() < 4 || first.length() < 3) {
            return false;
        }
        boolean isEnding = name.endsWith("an")
                || name.endsWith("i")
                || name.endsWith("ese")
                || name.endsWith("ish")
                || name.endsWith("ch")
                || name.endsWith("ic");
        return isEnding && name.regionMatches(true, 0, first, 0, 2);
    }
}
