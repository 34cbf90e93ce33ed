package io.wirewatch.tagger.names;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/**
 * Names in scripts of which one sign is a syllable or a word: Chinese characters, Hangul.
 *
 * <p>Two such names are compared sign by sign, not by sound: 김정은 and 김종은 differ by one vowel for the ear, but are two names.
 */
final class Syllables {

    private static final Set<UnicodeScript> SCRIPTS = Set.of(UnicodeScript.HAN, UnicodeScript.HANGUL);

    private Syllables() {}

    static boolean areWrittenBy(String name) {
        return name.codePoints().filter(Character::isLetter).count() > 0
                && name.codePoints().filter(Character::isLetter).allMatch(c -> SCRIPTS.contains(UnicodeScript.of(c)));
    }

    static boolean areEqual(String a, String b) {
        return signs(a).equals(signs(b));
    }

    private static String signs(String name) {
        return name.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
