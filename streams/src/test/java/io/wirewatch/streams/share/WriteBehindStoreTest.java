package io.wirewatch.streams.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.TreeMap;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WriteBehindStoreTest {

    private final KeyValueStore<String, byte[]> written = Stores.keyValueStoreBuilder(
                    Stores.inMemoryKeyValueStore("test"), Serdes.String(), Serdes.ByteArray())
            .withLoggingDisabled()
            .build();
    private final WriteBehindStore<Long> store = new WriteBehindStore<>(written, Serdes.Long(), 10);

    @BeforeEach
    void open() {
        StateStoreContext context = new MockProcessorContext<>().getStateStoreContext();
        store.init(context, store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void shouldWriteNothingBeforeTheCommit() {
        // When
        store.put("a", 1L);

        // Then
        assertThat(store.get("a")).isEqualTo(1L);
        assertThat(written.get("a")).isNull();

        // When
        store.flushCache();

        // Then
        assertThat(written.get("a")).isNotNull();
        assertThat(store.get("a")).isEqualTo(1L);
    }

    @Test
    void shouldForgetWhatWasNotWrittenWhenTheTaskIsRevived() {
        // Given
        store.put("a", 1L);
        store.flushCache();
        store.put("a", 2L);
        store.put("b", 2L);

        // When
        store.clearCache();

        // Then
        assertThat(store.get("a")).isEqualTo(1L);
        assertThat(store.get("b")).isNull();
    }

    @Test
    void shouldWriteAheadOfTheCommitWhenTooMuchWaits() {
        for (int i = 0; i <= WriteBehindStore.DIRTY_LIMIT; i++) {
            store.put("key-" + i, (long) i);
        }

        assertThat(written.approximateNumEntries()).isEqualTo(WriteBehindStore.DIRTY_LIMIT + 1);
    }

    @Test
    void shouldWriteEveryChangeAtOnceWhenCachesAreTurnedOff() {
        // Given
        Properties config = new Properties();
        config.put("statestore.cache.max.bytes", "0");
        store.init(new MockProcessorContext<>(config).getStateStoreContext(), store);

        // When
        store.put("a", 1L);

        // Then
        assertThat(written.get("a")).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void shouldAnswerAsAMapDoes(long seed) {
        // Given
        Random random = new Random(seed);
        Map<String, Long> expected = new TreeMap<>();

        for (int i = 0; i < 5_000; i++) {
            // When
            String key = "k" + random.nextInt(9) + "-" + random.nextInt(9);
            switch (random.nextInt(5)) {
                case 0 -> assertThat(store.delete(key)).isEqualTo(expected.remove(key));
                case 1 -> store.flushCache();
                case 2 -> store.putIfAbsent(key, put(expected, key, random.nextLong(), false));
                default -> store.put(key, put(expected, key, random.nextLong(), true));
            }

            // Then
            assertThat(store.get(key)).isEqualTo(expected.get(key));
            if (i % 50 == 0) {
                assertThat(entries(store.all())).isEqualTo(List.copyOf(expected.entrySet()));
                assertThat(entries(store.prefixScan("k3-", new StringSerializer())))
                        .isEqualTo(expected.entrySet().stream()
                                .filter(entry -> entry.getKey().startsWith("k3-"))
                                .toList());
            }
        }
    }

    private static long put(Map<String, Long> map, String key, long value, boolean always) {
        if (always) {
            map.put(key, value);
        } else {
            map.putIfAbsent(key, value);
        }
        return value;
    }

    private static List<Map.Entry<String, Long>> entries(KeyValueIterator<String, Long> iterator) {
        List<Map.Entry<String, Long>> entries = new ArrayList<>();
        try (iterator) {
            while (iterator.hasNext()) {
                KeyValue<String, Long> next = iterator.next();
                entries.add(Map.entry(next.key, next.value));
            }
        }
        return entries;
    }
}
