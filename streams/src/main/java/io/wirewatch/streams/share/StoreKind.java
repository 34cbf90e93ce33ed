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

    /** A store from text to a record of the model, as JSON. */
    public <V> StoreBuilder<KeyValueStore<String, V>> of(String name, Class<V> type) {
        return of(name, JsonSerde.of(type));
    }

    /** A store from text to tallies. */
    public StoreBuilder<KeyValueStore<String, Tally>> ofTallies(String name) {
        return of(name, TallySerde.INSTANCE);
    }

    /** A store from text to numbers. */
    public StoreBuilder<KeyValueStore<String, Long>> ofNumbers(String name) {
        return of(name, Serdes.Long());
    }

    /** A store from text to what a serde writes. */
    public <V> StoreBuilder<KeyValueStore<String, V>> of(String name, Serde<V> values) {
        KeyValueBytesStoreSupplier store =
                inMemory ? Stores.inMemoryKeyValueStore(name) : Stores.persistentKeyValueStore(name);
        return new WriteBehindBuilder<>(store, values);
    }
}
