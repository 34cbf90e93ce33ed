package io.wirewatch.producer.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** BCP 47 tags: the two letters of a language that has them, else its three. */
final class LanguageTags {

    /** Single languages that pages state by the two letters of their group. Source: ISO 639-3, macrolanguages. */
    private static final Map<String, String> MEMBERS = Map.of(
            "cmn", "zh",
            "ekk", "et",
            "lvs", "lv",
            "pes", "fa",
            "plt", "mg");

    private static final Map<String, String> SHORT = shortTags();

    private LanguageTags() {}

    /** The tag of a language by its three letters of ISO 639-3. */
    static String of(String code) {
        return SHORT.getOrDefault(code, code);
    }

    private static Map<String, String> shortTags() {
        Map<String, String> tags = new HashMap<>(MEMBERS);
        for (String two : Locale.getISOLanguages()) {
            tags.put(
                    Locale.forLanguageTag(two).getISO3Language(),
                    Locale.forLanguageTag(two).toLanguageTag());
        }
        return Map.copyOf(tags);
    }
}
