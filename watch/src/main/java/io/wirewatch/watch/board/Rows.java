package io.wirewatch.watch.board;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The latest value of each key, at most so many; those that were written longest ago go first. Not thread-safe. */
final class Rows<K, V> {

    private final int limit;
    private final Map<K, V> rows = new LinkedHashMap<>();
    private long forgotten;

    Rows(int limit) {
        this.limit = limit;
    }

    /** Replaces a row, or takes it back where there is no value; returns what stood there. */
    @Nullable
    V put(K key, @Nullable V value) {
        V before = rows.remove(key);
        if (value != null) {
            rows.put(key, value);
            if (rows.size() > limit) {
                rows.remove(rows.keySet().iterator().next());
                forgotten++;
            }
        }
        return before;
    }

    @Nullable
    V get(K key) {
        return rows.get(key);
    }

    /** In the order in which they were last written. */
    Collection<V> values() {
        return rows.values();
    }

    /** How many rows were let go of to keep the limit. */
    long forgotten() {
        return forgotten;
    }
}
