package io.wirewatch.watch.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LiveLogTest {

    private final LiveLog log = new LiveLog(new LogSize(3, 1_000), new long[] {5, 0});

    @Test
    void shouldKnowFromWhereItHasEverything() {
        // Given
        append(0, 5);
        append(1, 0);
        append(0, 9);
        append(1, 4);

        // When / Then: the first of partition 0 is gone
        assertThat(log.begin()).containsExactly(6, 0);
        assertThat(log.end()).containsExactly(10, 5);
        assertThat(log.numberFrom(new long[] {5, 0})).isEqualTo(-1);
        assertThat(log.numberFrom(new long[] {6, 0})).isEqualTo(1);
    }

    @Test
    void shouldHandOverWhatIsKeptAndSayWhatIsNot() {
        // Given
        for (int offset = 5; offset < 50; offset++) {
            append(0, offset);
        }

        // When / Then
        assertThat(log.from(41, 10)).isNull();
        assertThat(offsets(log.from(42, 2))).containsExactly(47L, 48L);
        assertThat(offsets(log.from(44, 10))).containsExactly(49L);
        assertThat(offsets(log.from(45, 10))).isEmpty();
    }

    @Test
    void shouldKeepToItsBytes() {
        // Given
        LiveLog small = new LiveLog(new LogSize(100, 25), new long[] {0});

        // When
        for (int offset = 0; offset < 10; offset++) {
            small.append(new Event(0, offset, new byte[10]));
        }

        // Then
        assertThat(small.begin()).containsExactly(8);
    }

    private void append(int partition, long offset) {
        log.append(new Event(partition, offset, new byte[] {'x'}));
    }

    private static List<Long> offsets(List<Event> events) {
        return events.stream().map(Event::offset).toList();
    }
}
