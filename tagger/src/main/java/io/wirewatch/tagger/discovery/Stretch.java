package io.wirewatch.tagger.discovery;

import io.wirewatch.tagger.dictionary.Entry;
import io.wirewatch.tagger.text.Folding;
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
        return key(from, to);
    }

    String key(int begin, int end) {
        StringBuilder key = new StringBuilder();
        for (int i = begin; i < end; i++) {
            if (tokens.isWord(i)) {
                key.append(key.isEmpty() ? "" : " ").append(Folding.fold(tokens.surface(i, i + 1)));
            }
        }
        return key.toString();
    }
}
