package io.wirewatch.streams.share;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.internals.WrappedStateStore;
import org.jspecify.annotations.Nullable;

/**
 * A store that holds values as objects and writes them once a commit, however often they changed in between.
 *
 * <p>Kafka's own cache holds bytes, so that each look at a value decodes it and each change encodes it; a tally of a busy actor
 * changes a hundred times between two commits. Kafka calls {@link #flushCache} before each commit, so what stands in the
 * transaction is complete; what is held here and not written is lost with a crash, and so is the transaction.
 *
 * <p>What is held is bounded by numbers of values; with Kafka's own setting for caches at 0 bytes, every change is written at once. Values must not be changed after they were put. For one thread, as every store.
 */
final class WriteBehindStore<V> extends WrappedStateStore<KeyValueStore<String, byte[]>, String, V>
        implements KeyValueStore<String, V> {

    /** Changes that wait for the commit; more are written before it. */
    static final int DIRTY_LIMIT = 20_000;

    private final Serde<V> values;
    private final NavigableMap<String, Optional<V>> dirty = new TreeMap<>();
    private final Map<String, V> clean;
    private final List<Runnable> beforeCommit = new ArrayList<>();
    private @Nullable Object companion;
    private int dirtyLimit = DIRTY_LIMIT;

    /**
     * A store in front of another.
     *
     * @param recent how many values are kept as objects after they were written or read
     */
    WriteBehindStore(KeyValueStore<String, byte[]> written, Serde<V> values, int recent) {
        super(written);
        this.values = values;
        this.clean = new RecentValues<>(recent);
    }

    @Override
    public void init(StateStoreContext context, StateStore root) {
        clearCache();
        beforeCommit.clear();
        companion = null;
        Object cacheBytes = context.appConfigs().get(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG);
        dirtyLimit = "0".equals(String.valueOf(cacheBytes)) ? 0 : DIRTY_LIMIT;
        super.init(context, root);
    }

    /** To be called before each commit, until the store is opened again; may put. */
    void beforeCommit(Runnable pass) {
        beforeCommit.add(pass);
    }

    /** The one object that goes with this store, made when it is first asked for. */
    Object companion(Supplier<Object> make) {
        Object known = companion == null ? make.get() : companion;
        companion = known;
        return known;
    }

    @Override
    public @Nullable V get(String key) {
        Optional<V> changed = dirty.get(key);
        if (changed != null) {
            return changed.orElse(null);
        }
        V held = clean.get(key);
        return held != null ? held : hold(key, wrapped().get(key));
    }

    @Override
    public void put(String key, @Nullable V value) {
        clean.remove(key);
        dirty.put(key, Optional.ofNullable(value));
        if (dirty.size() > dirtyLimit) {
            write(dirty);
        }
    }

    @Override
    public @Nullable V putIfAbsent(String key, V value) {
        V before = get(key);
        if (before == null) {
            put(key, value);
        }
        return before;
    }

    @Override
    public void putAll(List<KeyValue<String, V>> entries) {
        entries.forEach(entry -> put(entry.key, entry.value));
    }

    @Override
    public @Nullable V delete(String key) {
        V before = get(key);
        put(key, null);
        return before;
    }

    @Override
    public KeyValueIterator<String, V> range(String from, String to) {
        write(dirty.subMap(from, true, to, true));
        return new Decoding(wrapped().range(from, to));
    }

    @Override
    public KeyValueIterator<String, V> all() {
        write(dirty);
        return new Decoding(wrapped().all());
    }

    @Override
    public <S extends Serializer<P>, P> KeyValueIterator<String, V> prefixScan(P prefix, S serializer) {
        String begin = String.valueOf(prefix);
        write(dirty.subMap(begin, true, begin + Character.MAX_VALUE, false));
        return new Decoding(wrapped().prefixScan(begin, new StringSerializer()));
    }

    @Override
    public long approximateNumEntries() {
        return wrapped().approximateNumEntries();
    }

    /** Called by Kafka before each commit. */
    @Override
    public void flushCache() {
        beforeCommit.forEach(Runnable::run);
        write(dirty);
    }

    @Override
    public void clearCache() {
        dirty.clear();
        clean.clear();
    }

    private void write(Map<String, Optional<V>> changes) {
        for (Map.Entry<String, Optional<V>> change : changes.entrySet()) {
            String key = change.getKey();
            V value = change.getValue().orElse(null);
            if (value != null) {
                wrapped().put(key, values.serializer().serialize(name(), value));
                clean.put(key, value);
            } else if (wrapped().get(key) != null) {
                // what came and went between two commits leaves no trace
                wrapped().delete(key);
            }
        }
        changes.clear();
    }

    private @Nullable V hold(String key, byte @Nullable [] written) {
        if (written == null) {
            return null;
        }
        V value = values.deserializer().deserialize(name(), written);
        clean.put(key, value);
        return value;
    }

    /** Values as they are written, or as they are held. */
    private final class Decoding implements KeyValueIterator<String, V> {

        private final KeyValueIterator<String, byte[]> written;

        Decoding(KeyValueIterator<String, byte[]> written) {
            this.written = written;
        }

        @Override
        public boolean hasNext() {
            return written.hasNext();
        }

        @Override
        public KeyValue<String, V> next() {
            KeyValue<String, byte[]> next = written.next();
            V held = clean.get(next.key);
            return KeyValue.pair(
                    next.key, held != null ? held : values.deserializer().deserialize(name(), next.value));
        }

        @Override
        public String peekNextKey() {
            return written.peekNextKey();
        }

        @Override
        public void close() {
            written.close();
        }
    }

    /** The values that were used last. */
    private static final class RecentValues<V> extends LinkedHashMap<String, V> {

        private static final long serialVersionUID = 1L;
        private static final float LOAD = 0.75f;
        private static final int FIRST = 64;

        private final int limit;

        RecentValues(int limit) {
            super(FIRST, LOAD, true);
            this.limit = limit;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
            return size() > limit;
        }
    }
}
