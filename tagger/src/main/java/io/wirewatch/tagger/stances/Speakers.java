package io.wirewatch.tagger.stances;

import io.wirewatch.tagger.quotes.Speech;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who speaks at a token. */
final class Speakers {

    private final List<Speech> speeches;

    Speakers(List<Speech> speeches) {
        this.speeches = speeches;
    }

    /** The innermost speech that covers a token, or null. */
    @Nullable
    Speech speechAt(int token) {
        @Nullable Speech inner = null;
        for (Speech speech : speeches) {
            boolean isCloser = inner == null || speech.to() - speech.from() <= inner.to() - inner.from();
            if (speech.covers(token) && isCloser) {
                inner = speech;
            }
        }
        return inner;
    }
}
