package io.wirewatch.tagger.match;

import io.wirewatch.tagger.text.Shape;
import io.wirewatch.tagger.text.Tokens;

/**
 * Which words of a phrase insist on their case.
 *
 * @param initial a bit a word: it begins with a capital
 * @param acronym a bit a word: it is a short acronym and has to be all capitals
 */
record Capitals(long initial, long acronym) {

    /** Acronyms of more letters are also printed like names: {@code Nato}, {@code Unicef}. */
    private static final int SHORT_ACRONYM = 3;

    static Capitals of(String[] words) {
        long initial = 0;
        long acronym = 0;
        for (int i = 0; i < words.length && i < Long.SIZE; i++) {
            String word = words[i];
            if (Character.isUpperCase(word.codePointAt(0))) {
                initial |= 1L << i;
                long letters = word.chars().filter(Character::isLetter).count();
                boolean isUpper = word.chars().noneMatch(Character::isLowerCase);
                acronym |= isUpper && letters > 1 && letters <= SHORT_ACRONYM ? 1L << i : 0;
            }
        }
        return new Capitals(initial, acronym);
    }

    boolean accept(Tokens tokens, int from) {
        for (long left = initial; left != 0; left &= left - 1) {
            int word = Long.numberOfTrailingZeros(left);
            boolean isAcronym = (acronym >>> word & 1) != 0;
            boolean fits = isAcronym ? tokens.is(from + word, Shape.ALL_CAPS) : tokens.is(from + word, Shape.CAPITAL);
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
