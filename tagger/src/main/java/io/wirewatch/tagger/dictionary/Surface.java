package io.wirewatch.tagger.dictionary;

import io.wirewatch.model.MentionKind;
import java.util.Objects;

/**
 * Words that call an actor.
 *
 * @param words as the dictionary spells them, without a leading article
 * @param kind by what sort of word
 * @param period when they mean this actor
 * @param use what else decides whether they do
 */
public record Surface(String words, MentionKind kind, Period period, Use use) {

    /** What has to be looked at before the words mean the actor. */
    public enum Use {
        /** Nothing: they always do. */
        PLAIN,
        /** The article has to speak for this reading: {@code alias~}. */
        NEEDS_CONTEXT,
        /** A seat that is never merely a place: {@code metonym!}. */
        ALWAYS_ACTOR
    }

    public Surface {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(use, "use");
        if (words.isBlank()) {
            throw new IllegalArgumentException("a surface has words");
        }
    }

    /** Words that mean the actor always and everywhere. */
    static Surface plain(String words, MentionKind kind) {
        return new Surface(words, kind, Period.ALWAYS, Use.PLAIN);
    }
}
