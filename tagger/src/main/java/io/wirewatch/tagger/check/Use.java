package io.wirewatch.tagger.check;

import io.wirewatch.model.ActorId;
import io.wirewatch.model.MentionKind;
import io.wirewatch.tagger.dictionary.Entry;
import io.wirewatch.tagger.dictionary.Surface;
import io.wirewatch.tagger.text.Folding;
import io.wirewatch.tagger.text.Tokenizer;
import java.util.Locale;
import java.util.StringJoiner;

/**
 * A surface and whose it is.
 *
 * @param entry who
 * @param surface by which words
 */
record Use(Entry entry, Surface surface) {

    ActorId actor() {
        return entry.id();
    }

    boolean isRole() {
        return surface.kind() == MentionKind.ROLE;
    }

    /** What the words are to the tagger: without case, marks on letters, and dots. */
    String key() {
        StringJoiner key = new StringJoiner(" ");
        for (String word : Tokenizer.wordsOf(surface.words())) {
            if (!word.equals(".")) {
                key.add(Folding.fold(word));
            }
        }
        return key.toString();
    }

    /** Whether both may be meant on one day. */
    boolean meets(Use other) {
        return !surface.period().to().isBefore(other.surface.period().from())
                && !other.surface.period().to().isBefore(surface.period().from());
    }

    /** Whether words of the article decide if it counts. */
    boolean isDecidedByContext() {
        boolean hasRules = !entry.onlyNear().isEmpty() || !entry.unlessNear().isEmpty();
        return surface.use() == Surface.Use.NEEDS_CONTEXT || hasRules && surface.kind() != MentionKind.DEMONYM;
    }

    String kind() {
        return surface.kind().name().toLowerCase(Locale.ROOT);
    }
}
