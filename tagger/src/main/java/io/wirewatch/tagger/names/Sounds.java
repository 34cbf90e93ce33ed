package io.wirewatch.tagger.names;

import org.jspecify.annotations.Nullable;

/**
 * Writes a romanized word by one rule for all languages: Polish {@code sz} and Czech {@code š} and German {@code sch} are one
 * sound, and so are {@code cz}, {@code ch}, {@code tsch}.
 *
 * <p>Two spellings of one name come out equal or nearly so; the result is for comparing, not for reading.
 */
final class Sounds {

    private static final String[][] RULES = {
        {"shch", "sc"},
        {"szcz", "sc"},
        {"tsch", "c"},
        {"sch", "s"},
        {"sh", "s"},
        {"sz", "s"},
        {"zh", "z"},
        {"rz", "r"},
        {"tch", "c"},
        {"ch", "c"},
        {"cz", "c"},
        {"cs", "c"},
        {"tz", "c"},
        {"ts", "c"},
        {"kh", "h"},
        {"gh", "g"},
        {"dzh", "z"},
        {"dj", "z"},
        {"dz", "z"},
        {"ph", "f"},
        {"th", "t"},
        {"ck", "k"},
        {"qu", "k"},
        {"x", "ks"},
        {"q", "k"},
        {"w", "v"},
        {"ou", "u"},
        {"oo", "u"},
        {"ee", "i"},
        {"ae", "e"},
        {"oe", "o"},
        {"ue", "u"},
        {"yo", "o"},
        {"jo", "o"},
        {"io", "o"},
        {"ye", "e"},
        {"je", "e"},
        {"ie", "e"},
        {"ya", "a"},
        {"ja", "a"},
        {"ia", "a"},
        {"yu", "u"},
        {"ju", "u"},
        {"iu", "u"},
        {"yi", "i"},
        {"j", "i"},
        {"y", "i"},
    };

    private Sounds() {}

    /** The word by sound; doubled letters become one. */
    static String of(String word) {
        StringBuilder out = new StringBuilder(word.length());
        int i = 0;
        while (i < word.length()) {
            String[] rule = ruleAt(word, i);
            String sound = rule == null ? word.substring(i, i + 1) : rule[1];
            if (out.length() == 0 || out.charAt(out.length() - 1) != sound.charAt(0)) {
                out.append(sound);
            } else {
                out.append(sound, 1, sound.length());
            }
            i += rule == null ? 1 : rule[0].length();
        }
        return out.toString();
    }

    private static String @Nullable [] ruleAt(String word, int at) {
        for (String[] rule : RULES) {
            if (word.startsWith(rule[0], at)) {
                return rule;
            }
        }
        return null;
    }
}
