package io.wirewatch.producer.dates;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The months by their names in the languages of Europe and a few more, in full and cut short, as the Unicode Common Locale Data
 * Repository has them (it comes with Java). Immutable.
 *
 * <p>Languages quarrel: "listopada" is October in Zagreb and November in Warsaw. The page's language decides; without it the
 * language that stands first here, by its number of speakers.
 */
final class MonthNames {

    private static final List<String> LANGUAGES = List.of(
            "en", "es", "de", "fr", "pt", "it", "ru", "pl", "nl", "tr", "uk", "ro", "cs", "el", "hu", "sv", "ca", "sr",
            "sr-Latn", "hr", "bs", "bg", "da", "fi", "nb", "sk", "lt", "sl", "lv", "et", "mk", "sq", "be", "gl", "eu",
            "is", "de-AT", "id", "ka", "hy", "az");
    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);
    /** What people write and the repository does not have. */
    private static final Map<String, Integer> MORE =
            Map.of("sept", 9, "mrz", 3, "setiembre", 9, "jänner", 1, "feber", 2);
    /** Shorter ones are words of some other language. */
    private static final int SHORTEST = 3;

    private static final Map<String, Integer> ALL = all();
    private static final Map<String, Map<String, Integer>> BY_LANGUAGE = byLanguage();

    private MonthNames() {}

    /** The month, 1 to 12, of a word in any case, without its full stop. */
    static Optional<Integer> month(String word, @Nullable String language) {
        String key = key(word);
        Integer own = language == null
                ? null
                : BY_LANGUAGE.getOrDefault(language, Map.of()).get(key);
        return Optional.ofNullable(own != null ? own : ALL.get(key));
    }

    private static Map<String, Map<String, Integer>> byLanguage() {
        Map<String, Map<String, Integer>> byLanguage = new HashMap<>();
        for (String language : LANGUAGES) {
            byLanguage.put(language, namesIn(Locale.forLanguageTag(language)));
        }
        return Map.copyOf(byLanguage);
    }

    private static Map<String, Integer> all() {
        Map<String, Integer> all = new HashMap<>();
        for (String language : LANGUAGES) {
            namesIn(Locale.forLanguageTag(language)).forEach(all::putIfAbsent);
        }
        MORE.forEach(all::putIfAbsent);
        return Map.copyOf(all);
    }

    private static Map<String, Integer> namesIn(Locale locale) {
        Map<String, Integer> names = new HashMap<>();
        for (Month month : Month.values()) {
            for (TextStyle style : STYLES) {
                String key = key(month.getDisplayName(style, locale));
                if (key.length() >= SHORTEST && key.chars().allMatch(Character::isLetter)) {
                    names.putIfAbsent(key, month.getValue());
                }
            }
        }
        return names;
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT).replace(".", "").strip();
    }
}
