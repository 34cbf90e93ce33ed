package io.wirewatch.streams.reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingPlacesTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void shouldKnowTheFirstOfEachPlaceWhateverCameAndWent(long seed) {
        // Given
        Random random = new Random(seed);
        int hubs = 1 + random.nextInt(4);
        MeetingPlaces places = new MeetingPlaces(hubs);
        Map<Long, TreeSet<String>> expected = new TreeMap<>();

        for (int i = 0; i < 20_000; i++) {
            // When
            long place = random.nextInt(5000) * (long) random.nextInt(3);
            String article = "a" + random.nextInt(50);
            TreeSet<String> there = expected.computeIfAbsent(place, any -> new TreeSet<>());
            if (there.contains(article)) {
                boolean wasHub = there.headSet(article).size() < hubs;
                assertThat(places.remove(place, article)).isEqualTo(wasHub);
                there.remove(article);
            } else {
                there.add(article);
                assertThat(places.add(place, article))
                        .isEqualTo(there.headSet(article).size() < hubs);
            }

            // Then
            assertThat(places.hubsOf(place))
                    .isEqualTo(there.stream().limit(hubs).toList());
        }
        expected.forEach((place, there) -> {
            List<String> found = new ArrayList<>();
            places.each(place, found::add);
            assertThat(found).containsExactlyInAnyOrderElementsOf(there);
        });
    }
}
