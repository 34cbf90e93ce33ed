package io.wirewatch.tagger.names;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Brings a name of any script to lower-case ASCII letters, so that scripts can be compared.
 *
 * <p>Hooks and carons that change a sound become the digraph English readers know (š is sh, ж is zh); all other marks go. Source of
 * the transliterations: ICU, from the Unicode CLDR. Thread-safe.
 */
final class Romanizer {

    private static final String SOUNDS = "[šŠşŞșȘ] > sh; [čČ] > ch; [žŽżŻ] > zh; [çÇ] > ch; [đĐ] > d; [łŁ] > l;"
            + "[ъЪьЬ] > ; [ыЫ] > y; [эЭєЄ] > e; [юЮ] > yu; [яЯ] > ya; [ёЁ] > yo; [їЇ] > yi; [хХ] > kh; [цЦ] > ts; [щЩ] > shch;"
            + "[чЧ] > ch; [шШ] > sh; [жЖ] > zh; [йЙ] > y; [ўЎ] > u; [ґҐ] > g;";

    private static final Set<UnicodeScript> ALONE = Set.of(
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED,
            UnicodeScript.LATIN,
            UnicodeScript.CYRILLIC,
            UnicodeScript.GREEK,
            UnicodeScript.ARMENIAN,
            UnicodeScript.GEORGIAN,
            UnicodeScript.HEBREW,
            UnicodeScript.ARABIC,
            UnicodeScript.HAN,
            UnicodeScript.HANGUL);

    private final Transliterator transliterator = Transliterator.createFromRules(
            "name-to-ascii",
            ":: NFC; " + SOUNDS + " :: Any-Latin; :: NFC; " + SOUNDS + " :: Latin-ASCII; :: Lower;",
            0);

    private final Map<Integer, String> signs = new ConcurrentHashMap<>();

    /** The name in lower-case ASCII; signs that are no letters stay where they have no Latin counterpart. */
    String romanized(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC);
        if (isReadSignBySign(plain)) {
            StringBuilder out = new StringBuilder(plain.length() + 8);
            plain.codePoints().forEach(sign -> out.append(signs.computeIfAbsent(sign, this::romanized)));
            return out.toString();
        }
        return transliterated(plain);
    }

    /** Whether no sign of the text depends on its neighbours. */
    static boolean isReadSignBySign(String text) {
        return text.codePoints().allMatch(Romanizer::standsAlone);
    }

    private String romanized(int sign) {
        return sign < 0x80 ? Character.toString(Character.toLowerCase(sign)) : transliterated(Character.toString(sign));
    }

    /** Whether the sign sounds the same whatever stands beside it, as in alphabets; in Indic scripts it does not. */
    private static boolean standsAlone(int sign) {
        return sign < 0x80 || ALONE.contains(UnicodeScript.of(sign));
    }

    private String transliterated(String text) {
        // one transliterator keeps state while it works
        synchronized (transliterator) {
            return transliterator.transliterate(text).toLowerCase(Locale.ROOT);
        }
    }
}
