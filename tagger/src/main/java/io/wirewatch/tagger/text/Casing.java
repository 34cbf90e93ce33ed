package io.wirewatch.tagger.text;

import java.util.Set;

/** How a sentence is set: in sentences like these, a capital says nothing about a name. */
public final class Casing {

    private static final int LONG_WORD = 4;
    private static final int TITLE_WORD = 3;
    /** Words that many papers leave small in a headline. */
    private static final Set<String> SMALL = Set.of(
            "the", "and", "for", "but", "nor", "with", "from", "over", "into", "amid", "after", "its", "his", "her",
            "not", "than", "that", "are", "was", "has");

    private Casing() {}

    /** Whether all longer words of the sentence, but for the smallest, around a token begin with a capital, as in a headline. */
    public static boolean isTitleCase(Tokens tokens, int token) {
        int sentence = tokens.sentenceOf(token);
        int words = 0;
        for (int i = tokens.sentenceFrom(sentence); i < tokens.sentenceTo(sentence); i++) {
            boolean isLong = tokens.isWord(i) && tokens.end(i) - tokens.begin(i) >= TITLE_WORD;
            if (isLong && !tokens.is(i, Shape.NUMBER | Shape.JOINED)) {
                words++;
                if (!tokens.is(i, Shape.CAPITAL) && !SMALL.contains(tokens.surface(i, i + 1))) {
                    return false;
                }
            }
        }
        return words >= 3;
    }

    /** Whether all longer words of the sentence around a token are capitals throughout. */
    public static boolean isShouted(Tokens tokens, int token) {
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
