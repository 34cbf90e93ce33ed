package io.wirewatch.streams.share;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** What changed and has not been passed on yet: a set of keys in a store, so that it survives a crash. */
public final class PendingKeys {

    private static final long CHANGED = 1;
    private static final long TO_BE_MADE_ANEW = 2;

    private final KeyValueStore<String, Long> store;

    /** The set that lives in this store. */
    public PendingKeys(KeyValueStore<String, Long> store) {
        this.store = store;
    }

    /** Marks a key; once is as good as twice. */
    public void add(String key) {
        store.putIfAbsent(key, CHANGED);
    }

    /** Marks a key whose value can no longer be changed step by step; once is as good as twice. */
    public void addAnew(String key) {
        store.put(key, TO_BE_MADE_ANEW);
    }

    /** Whether it was marked with {@link #addAnew}. */
    public boolean isAnew(String key) {
        return Long.valueOf(TO_BE_MADE_ANEW).equals(store.get(key));
    }

    /**
     * All keys as they are now, in order. Read to the end before anything is removed: an iterator over a cached store passes over
     * what the cache pushes out in the meantime.
     */
    public List<String> all() {
        List<String> keys = new ArrayList<>();
        try (KeyValueIterator<String, Long> marked = store.all()) {
            marked.forEachRemaining(entry -> keys.add(entry.key));
        }
        return keys;
    }

    /** Those marked with {@link #addAnew}, in order. */
    public List<String> allAnew() {
        List<String> keys = new ArrayList<>();
        try (KeyValueIterator<String, Long> marked = store.all()) {
            marked.forEachRemaining(entry -> {
                if (entry.value == TO_BE_MADE_ANEW) {
                    keys.add(entry.key);
                }
            });
        }
        return keys;
    }

    /** Takes a key out. */
    public void remove(String key) {
        store.delete(key);
    }
}
