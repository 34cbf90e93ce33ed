package io.wirewatch.streams.share;

import io.wirewatch.model.Tally;
import io.wirewatch.wire.JsonSerde;
import io.wirewatch.wire.TallySerde;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * How stores are made: on the heap, or in RocksDB with the changelog as its truth.
 *
 * @param inMemory whether on the heap
 */
public record StoreKind(boolean inMemory) {

    /** The tallies of an hour of a few thousand articles. */
    private static final int RECENT = 4_000;

    /** A store from text to a record of the model, as JSON. */
    public <V> StoreBuilder<KeyValueStore<String, V>> of(String name, Class<V> type) {
        return of(name, JsonSerde.of(type), RECENT);
    }

    /** A store from text to tallies. */
    public StoreBuilder<KeyValueStore<String, Tally>> ofTallies(String name) {
        return of(name, TallySerde.INSTANCE, RECENT);
    }

    /** A store from text to numbers. */
    public StoreBuilder<KeyValueStore<String, Long>> ofNumbers(String name) {
        return of(name, Serdes.Long(), RECENT);
    }

    /** A store of the records of a topic, as they lie there: the topic is its changelog. */
    public StoreBuilder<KeyValueStore<String, byte[]>> ofRecords(String name) {
        return Stores.keyValueStoreBuilder(supplier(name), Serdes.String(), Serdes.ByteArray())
                .withCachingDisabled();
    }

    /**
     * A store from text to what a serde writes.
     *
     * @param recent how many values are kept as objects after they were used; none for what is written once and hardly looked at
     */
    public <V> StoreBuilder<KeyValueStore<String, V>> of(String name, Serde<V> values, int recent) {
        return new WriteBehindBuilder<>(supplier(name), values, recent);
    }

    private KeyValueBytesStoreSupplier supplier(String name) {
        return inMemory ? Stores.inMemoryKeyValueStore(name) : Stores.persistentKeyValueStore(name);
    }
}
