package io.wirewatch.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who says what, directly or indirectly.
 *
 * @param actor who says it, where the source is a known actor
 * @param part title or text
 * @param source the words that name the source
 * @param cue the words of saying
 * @param content what is said
 */
public record Quote(@Nullable ActorId actor, Part part, Span source, Span cue, Span content) {

    public Quote {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(cue, "cue");
        Objects.requireNonNull(content, "content");
    }
}
