package io.wirewatch.model;

import java.util.Objects;

/**
 * Where a sentence stands.
 *
 * @param part title or text
 * @param span its extent, without blanks around it
 */
public record Sentence(Part part, Span span) {

    public Sentence {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(span, "span");
    }
}
