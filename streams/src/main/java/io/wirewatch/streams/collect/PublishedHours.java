package io.wirewatch.streams.collect;

import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** How many counted articles lie in each hour of each corpus: what the clock of a replay is made of. */
final class PublishedHours {

    private static final char SEPARATOR = '@';

    private final KeyValueStore<String, Long> store;

    PublishedHours(KeyValueStore<String, Long> store) {
        this.store = store;
    }

    void add(String corpus, Instant hour) {
        change(corpus + SEPARATOR + hour, 1);
    }

    void remove(String corpus, Instant hour) {
        change(corpus + SEPARATOR + hour, -1);
    }

    private void change(String key, long by) {
        Long count = store.get(key);
        long after = (count == null ? 0 : count) + by;
        store.put(key, after == 0 ? null : after);
    }

    /** For each corpus the latest hour that holds an article. ISO instants of four-digit years sort as text. */
    SortedMap<String, Instant> latest() {
        SortedMap<String, Instant> latest = new TreeMap<>();
        try (KeyValueIterator<String, Long> hours = store.all()) {
            while (hours.hasNext()) {
                String key = hours.next().key;
                int separator = key.lastIndexOf(SEPARATOR);
                latest.put(key.substring(0, separator), Instant.parse(key.substring(separator + 1)));
            }
        }
        return latest;
    }
}
