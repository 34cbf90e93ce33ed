package io.wirewatch.tagger.names;

import java.util.List;
import java.util.Set;

/**
 * The case endings of names in Slavic languages, by sound: Putina, Putinowi, Putinem, Путину.
 *
 * <p>Source: the declension tables of school grammars of Russian, Ukrainian, Polish, Czech, Bulgarian and Slovene.
 */
final class Endings {

    /** A stem shorter than this is no longer the name. */
    private static final int STEM = 3;

    private static final List<String> LONGEST_FIRST = List.of(
            "ovovi", "ovemu", "ogemu", "ovich", "ovoi", "ovou", "ovom", "evim", "iego", "iemu", "ovim", "ovei", "ovem",
            "eiem", "ova", "ove", "ovi", "evi", "ego", "ogo", "omu", "emu", "eho", "iho", "imi", "oiu", "oio", "ami",
            "eiu", "oga", "ega", "ovo", "iem", "iom", "ovu", "ina", "ini", "ino", "om", "em", "im", "am", "oi", "ei",
            "ou", "ii", "oe", "ai", "ho", "ui", "mu", "em", "a", "e", "i", "o", "u");
    private static final Set<String> KNOWN = Set.copyOf(LONGEST_FIRST);

    private Endings() {}

    /** Whether two words by sound are one stem with, at most, two different endings. */
    static boolean shareStem(String a, String b) {
        int common = 0;
        while (common < a.length() && common < b.length() && a.charAt(common) == b.charAt(common)) {
            common++;
        }
        for (int stem = common; stem >= STEM; stem--) {
            if (isEnding(a, stem) && isEnding(b, stem)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEnding(String word, int from) {
        return from == word.length() || KNOWN.contains(word.substring(from));
    }

    /** The word without its longest ending. */
    static String stem(String word) {
        for (String ending : LONGEST_FIRST) {
            if (word.endsWith(ending) && word.length() - ending.length() >= STEM) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
