package io.wirewatch.tagger.discovery;

import io.wirewatch.tagger.dictionary.Entry;
import io.wirewatch.tagger.text.Shape;
import io.wirewatch.tagger.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Capitalised words in a row that may be a name, and what is known of them so far. One article, one thread. */
final class Stretch {

    final Tokens tokens;
    final int from;
    final int to;
    /** An honorific stands before it. */
    final boolean isTitled;
    /** Its capitals say nothing: a headline or shouted line. */
    final boolean isHeadline;
    /** Whom the dictionary knows by it, where it only adds "Inc" to what the dictionary has; null for a name of its own. */
    final @Nullable Entry known;
    /** A country ends the name of something else: "Coal India". */
    boolean isOfCountry;
    /** A comma and a place that the dictionary knows follow: "Vail, Colo.". */
    boolean isBeforePlace;

    private @Nullable String key;

    Stretch(Tokens tokens, int from, int to, boolean isTitled, boolean isHeadline, @Nullable Entry known) {
        this.tokens = tokens;
        this.from = from;
        this.to = to;
        this.isTitled = isTitled;
        this.isHeadline = isHeadline;
        this.known = known;
    }

    /** Its last word, without the dot of an abbreviation. */
    int last() {
        return tokens.isWord(to - 1) ? to - 1 : to - 2;
    }

    int words() {
        return to - from;
    }

    boolean isStart() {
        return tokens.is(from, Shape.SENTENCE);
    }

    /** The words as the program compares them, with one blank between two. */
    String key() {
        if (key == null) {
            key = key(from, to);
        }
        return key;
    }

    String key(int begin, int end) {
        StringBuilder words = new StringBuilder();
        for (int i = begin; i < end; i++) {
            if (tokens.isWord(i)) {
                if (!words.isEmpty()) {
                    words.append(' ');
                }
                tokens.foldInto(words, i);
            }
        }
        return words.toString();
    }
}
