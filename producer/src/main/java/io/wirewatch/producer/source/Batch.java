package io.wirewatch.producer.source;

import java.util.List;
import java.util.Objects;

/**
 * Items that a source delivered together.
 *
 * @param items in the order of the source; may be empty in a last batch
 * @param next where to go on
 * @param isLast whether the source has, for now, nothing behind this batch
 */
public record Batch(List<Fetched> items, Cursor next, boolean isLast) {

    public Batch {
        items = List.copyOf(items);
        Objects.requireNonNull(next, "next");
    }
}
