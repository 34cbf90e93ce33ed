package io.wirewatch.tagger.actors;

import java.util.Locale;

/** Whether a demonym makes its plural with a plain s. */
final class Plural {

    private Plural() {}

    static boolean isRegular(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean isLatin = lower.chars().allMatch(c -> c < 0x250);
        return isLatin && !lower.matches(".*(s|z|x|sh|ch|ese|men|man)");
    }
}
