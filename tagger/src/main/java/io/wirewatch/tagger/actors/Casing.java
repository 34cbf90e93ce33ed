package io.wirewatch.tagger.actors;

import io.wirewatch.tagger.text.Shape;
import io.wirewatch.tagger.text.Tokens;

/** How a sentence is set: in sentences like these, a capital says nothing about a name. */
final class Casing {

    private static final int LONG_WORD = 4;

    private Casing() {}

    /** Whether nearly all longer words of the sentence around a token begin with a capital, as in a headline. */
    static boolean isTitleCase(Tokens tokens, int token) {
        int sentence = tokens.sentenceOf(token);
        int capitals = 0;
        int words = 0;
        for (int i = tokens.sentenceFrom(sentence); i < tokens.sentenceTo(sentence); i++) {
            if (tokens.isWord(i) && tokens.end(i) - tokens.begin(i) >= LONG_WORD && !tokens.is(i, Shape.NUMBER)) {
                words++;
                capitals += tokens.is(i, Shape.CAPITAL) ? 1 : 0;
            }
        }
        return words >= 3 && capitals * 10 >= words * 8;
    }

    /** Whether all longer words of the sentence around a token are capitals throughout. */
    static boolean isShouted(Tokens tokens, int token) {
        int sentence = tokens.sentenceOf(token);
        int words = 0;
        for (int i = tokens.sentenceFrom(sentence); i < tokens.sentenceTo(sentence); i++) {
            if (tokens.isWord(i) && tokens.end(i) - tokens.begin(i) >= LONG_WORD && !tokens.is(i, Shape.NUMBER)) {
                words++;
                if (!tokens.is(i, Shape.ALL_CAPS)) {
                    return false;
                }
            }
        }
        return words > 0;
    }
}
