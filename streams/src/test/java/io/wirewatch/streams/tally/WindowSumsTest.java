package io.wirewatch.streams.tally;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.model.Tally;
import io.wirewatch.model.Window;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WindowSumsTest {

    private static final Instant AS_OF = Instant.parse("2020-08-16T00:00:00Z");
    private static final Tally ONE = Tally.ofCounts(Map.of("mentions", 1L));

    private final WindowSums sums = new WindowSums(AS_OF);

    @Test
    void shouldAddAPaneToEveryWindowThatCoversIt() {
        // When
        sums.add(AS_OF.minusSeconds(3600), ONE);
        sums.add(Instant.parse("2020-08-12T07:00:00Z"), ONE);

        // Then
        Map<Window, Tally> tallies = sums.toTallies();
        assertThat(tallies).containsOnlyKeys(Window.values());
        assertThat(tallies.get(Window.values()[0]).counts()).containsEntry("mentions", 1L);
        assertThat(tallies.get(Window.values()[Window.values().length - 1]).counts())
                .containsEntry("mentions", 2L);
        assertThat(sums.isAhead()).isFalse();
    }

    @Test
    void shouldSayWhenAPaneIsAheadOfTheClockAndSoInNoWindow() {
        // When: a share came before the tick that moves the clock past it
        sums.add(AS_OF, ONE);

        // Then
        assertThat(sums.toTallies()).isEmpty();
        assertThat(sums.isAhead()).isTrue();
    }
}
