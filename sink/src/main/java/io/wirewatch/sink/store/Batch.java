package io.wirewatch.sink.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one transaction writes.
 *
 * @param changes in the order of their offsets within a partition; of several changes of one key only the last is kept
 * @param stretches what was read to get them: a stretch for each partition that moved
 */
public record Batch(List<Change> changes, List<Stretch> stretches) {

    public Batch {
        changes = lastOfEachKey(changes);
        stretches = List.copyOf(stretches);
    }

    /** Whether nothing moved. */
    public boolean isEmpty() {
        return changes.isEmpty() && stretches.isEmpty();
    }

    private record Place(String topic, Object key) {}

    private static List<Change> lastOfEachKey(List<Change> changes) {
        Map<Place, Change> last = new LinkedHashMap<>();
        changes.forEach(change -> last.put(new Place(change.source().topic(), change.key()), change));
        return List.copyOf(new ArrayList<>(last.values()));
    }
}
