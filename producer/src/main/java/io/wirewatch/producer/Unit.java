package io.wirewatch.producer;

import io.wirewatch.model.row.CursorRow;
import io.wirewatch.model.row.HealthRow;
import io.wirewatch.producer.source.Fetched;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes visible together, or not at all.
 *
 * @param items articles and refusals, in order
 * @param cursor how far its source is read once they are there
 * @param health how its source is
 */
public record Unit(
        List<Fetched> items,
        @Nullable CursorRow cursor,
        @Nullable HealthRow health) {

    public Unit {
        items = List.copyOf(items);
    }
}
