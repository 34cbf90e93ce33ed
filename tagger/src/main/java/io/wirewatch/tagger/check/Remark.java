package io.wirewatch.tagger.check;

import io.wirewatch.model.ActorId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Something to know about a dictionary.
 *
 * @param kind what sort of thing
 * @param surface the words it is about, as the dictionary or a text spells them
 * @param actors whose words they are, in the order of the dictionary
 * @param detail what is so, and what to do about it
 */
public record Remark(Kind kind, String surface, List<ActorId> actors, String detail) {

    /** What sort of remark it is: what should be mended first. */
    public enum Kind {
        /** Several actors have the words, and nothing tells which of them is meant. */
        COLLISION(true),
        /** No text can hold the words. */
        NEVER_MATCHES(true),
        /** An office has two holders on one day, or days that cannot be. */
        ROLE_DATES(true),
        /** A text spells a known actor in a way that the dictionary does not have. */
        SUGGESTION(false),
        /** An actor has the same words twice; the second time adds nothing. */
        SHADOWED(false),
        /** Several actors have the words, and it is known what tells them apart. */
        SHARED(false);

        private final boolean isFault;

        Kind(boolean isFault) {
            this.isFault = isFault;
        }

        /** Whether something is wrong; other remarks are merely good to know. */
        public boolean isFault() {
            return isFault;
        }

        /** How it is written in JSON: {@code never-matches}. */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Remark {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(surface, "surface");
        Objects.requireNonNull(detail, "detail");
        actors = List.copyOf(actors);
    }
}
