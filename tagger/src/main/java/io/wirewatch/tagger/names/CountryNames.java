package io.wirewatch.tagger.names;

import com.ibm.icu.util.ULocale;
import java.util.Set;
import java.util.TreeSet;

/** What countries are called in all languages. Source: ICU's copy of the Unicode CLDR. */
public final class CountryNames {

    private final Set<ULocale> languages = new TreeSet<>();

    /** Reads which languages there are. */
    public CountryNames() {
        for (ULocale locale : ULocale.getAvailableLocales()) {
            if (locale.getCountry().isEmpty()) {
                languages.add(locale);
            }
        }
    }

    /**
     * The names of a country, in no language twice.
     *
     * @param code ISO 3166 alpha-2
     */
    public Set<String> of(String code) {
        ULocale country = new ULocale("", code);
        Set<String> names = new TreeSet<>();
        for (ULocale language : languages) {
            String name = country.getDisplayCountry(language);
            if (!name.equals(code)) {
                names.add(name);
            }
        }
        return names;
    }
}
