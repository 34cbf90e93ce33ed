package io.wirewatch.model;

import java.util.Objects;

/**
 * An actor, named at one place of an article.
 *
 * @param actor who
 * @param kind by what sort of word
 * @param role whether it acts there, or only says where
 * @param part title or text
 * @param span where in that part
 * @param surface the words as they stand there
 */
public record Mention(ActorId actor, MentionKind kind, MentionRole role, Part part, Span span, String surface) {

    public Mention {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(surface, "surface");
    }
}
