package io.wirewatch.tagger.dictionary;

/**
 * A word for those who act for a country, from a coded dictionary: "soldiers", {@code MIL}.
 *
 * @param words as a text spells them, in small letters
 * @param code what it adds to the code of the country
 * @param isBefore whether the code goes before that of the country
 */
public record Agent(String words, String code, boolean isBefore) {

    /** The code of these agents of a country or organisation. */
    public String of(String country) {
        return isBefore ? code + country : country + code;
    }
}
