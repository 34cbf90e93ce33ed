package io.wirewatch.producer.source;

import java.util.List;
import java.util.Objects;

/**
 * Items that a source delivered together.
 *
 * @param items in the order of the source; may be empty in a last batch
 * @param next where to go on
 * @param isLast whether the source has, for now, nothing behind this batch
 * @param note what there is to say beside them
 */
public record Batch(List<Fetched> items, Cursor next, boolean isLast, PollNote note) {

    public Batch {
        items = List.copyOf(items);
        Objects.requireNonNull(next, "next");
        Objects.requireNonNull(note, "note");
    }

    /** A batch without a note. */
    public Batch(List<Fetched> items, Cursor next, boolean isLast) {
        this(items, next, isLast, PollNote.NONE);
    }
}
