package io.wirewatch.tagger.stances;

import io.wirewatch.tagger.quotes.Speech;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who speaks at a token. */
final class Speakers {

    private final List<Speech> speeches;
    private final int[] inner;

    Speakers(List<Speech> speeches, int tokens) {
        this.speeches = speeches;
        inner = new int[tokens];
        for (int i = 0; i < speeches.size(); i++) {
            Speech speech = speeches.get(i);
            for (int at = speech.from(); speech.isStated() && at < speech.to(); at++) {
                boolean isCloser = inner[at] == 0 || length(speech) <= length(speeches.get(inner[at] - 1));
                inner[at] = isCloser ? i + 1 : inner[at];
            }
        }
    }

    private static int length(Speech speech) {
        return speech.to() - speech.from();
    }

    /** The innermost speech that covers a token, or null. */
    @Nullable
    Speech speechAt(int token) {
        return token < 0 || token >= inner.length || inner[token] == 0 ? null : speeches.get(inner[token] - 1);
    }
}
