package io.wirewatch.streams.reprint;

import java.util.Objects;

/**
 * That an article is a reprint, and why.
 *
 * @param of the id of the article it repeats
 * @param likeness which share of the shorter text's shingles they have in common
 */
public record Reprint(String of, double likeness) {
    public Reprint {
        Objects.requireNonNull(of, "of");
    }
}
