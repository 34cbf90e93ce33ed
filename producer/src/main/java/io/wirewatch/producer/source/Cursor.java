package io.wirewatch.producer.source;

import java.util.Objects;

/**
 * How far a source has been read, in the source's own words. Meaningless to anybody else; may be stored as text.
 *
 * @param position the source's own words; empty at the start
 */
public record Cursor(String position) {

    /** Nothing has been read. */
    public static final Cursor START = new Cursor("");

    public Cursor {
        Objects.requireNonNull(position, "position");
    }
}
