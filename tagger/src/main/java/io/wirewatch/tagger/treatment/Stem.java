package io.wirewatch.tagger.treatment;

/**
 * Cuts the endings of English off, so that <em>attack</em>, <em>attacks</em> and <em>attacked</em> share what was learnt of one of
 * them. A few letters' work, not a lemmatiser: all that counts is that forms of one word mostly meet.
 */
final class Stem {

    /** Doubled in words like "kill" and "miss" already, before any ending. */
    private static final String OFTEN_DOUBLE = "aeiouls";

    private Stem() {}

    /** The stem of a lower-case word. */
    static String of(String word) {
        int length = word.length();
        if (length < 4) {
            return word;
        }
        if (word.endsWith("ies") && length > 4) {
            return word.substring(0, length - 3) + "y";
        }
        if (word.endsWith("sses")) {
            return word.substring(0, length - 2);
        }
        return withoutVowel(withoutEnding(word, length));
    }

    private static String withoutEnding(String word, int length) {
        if (word.endsWith("ing") && length > 5) {
            return undoubled(word.substring(0, length - 3));
        }
        if (word.endsWith("ed") && length > 4) {
            return undoubled(word.substring(0, length - 2));
        }
        if (word.endsWith("es") && length > 4) {
            return word.substring(0, length - 2);
        }
        boolean isPlural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
        return isPlural ? word.substring(0, length - 1) : word;
    }

    private static String withoutVowel(String word) {
        String bare = word.endsWith("e") && word.length() > 3 ? word.substring(0, word.length() - 1) : word;
        return bare.endsWith("i") ? bare.substring(0, bare.length() - 1) + "y" : bare;
    }

    private static String undoubled(String word) {
        int last = word.length() - 1;
        boolean isDoubled =
                last > 2 && word.charAt(last) == word.charAt(last - 1) && OFTEN_DOUBLE.indexOf(word.charAt(last)) < 0;
        return isDoubled ? word.substring(0, last) : word;
    }
}
