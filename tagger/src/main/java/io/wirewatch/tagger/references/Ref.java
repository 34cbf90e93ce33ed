package io.wirewatch.tagger.references;

import io.wirewatch.model.MentionKind;
import io.wirewatch.tagger.actors.Named;
import io.wirewatch.tagger.dictionary.Entry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that refer to an actor.
 *
 * @param options who, the likeliest first; never empty
 * @param named the mention behind it; null for pronouns and descriptions
 * @param head the first token of the phrase
 * @param tail one past its last token, without a possessive
 * @param end one past the phrase it stands in: "Belarusian officials", "the Trump administration's"; at least {@code tail}
 * @param stance how the phrase treats the actor
 */
public record Ref(List<Entry> options, @Nullable Named named, int head, int tail, int end, Standing stance) {

    /** How an actor stands in its phrase. */
    public enum Standing {
        /** The phrase is the actor: "Moscow", "Belarusian officials", "he". */
        WHOLE,
        /** The phrase is something of the actor: "Russia's support", "Belarusian opposition", "his". */
        OWNER
    }

    public Ref {
        options = List.copyOf(options);
    }

    /** The likeliest. */
    public Entry entry() {
        return options.get(0);
    }

    /** Whether the phrase is the actor or those who stand for it. */
    public boolean isWhole() {
        return stance == Standing.WHOLE;
    }

    /** Whether it is a name used for its people or things. */
    public boolean isDemonym() {
        return named != null && named.kind() == MentionKind.DEMONYM;
    }

    /** Whether a source and nothing else. */
    public boolean isSource() {
        return entry().isSource();
    }
}
