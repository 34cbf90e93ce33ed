package io.wirewatch.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WindowTest {

    private static final Instant AS_OF = Instant.parse("2020-11-17T15:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "1h, 2020-11-17T14:00:00Z, true", // the last hour
        "1h, 2020-11-17T13:00:00Z, false", // the one before
        "1h, 2020-11-17T15:00:00Z, false", // the as-of is exclusive
        "24h, 2020-11-16T15:00:00Z, true", // the first hour is inclusive
        "24h, 2020-11-16T14:00:00Z, false",
        "7d, 2020-11-10T15:00:00Z, true",
        "7d, 2020-11-10T14:00:00Z, false",
        "30d, 2020-10-18T15:00:00Z, true",
        "30d, 2020-10-18T14:00:00Z, false",
        "all, 1900-01-01T00:00:00Z, true",
        "all, 2020-11-17T15:00:00Z, false" // a window has an end, whatever its length
    })
    void shouldCoverHourWhenItLiesBetweenItsEnds(String label, Instant hour, boolean isCovered) {
        // When
        boolean covers = Window.ofLabel(label).covers(hour, AS_OF);

        // Then
        assertThat(covers).isEqualTo(isCovered);
    }

    @ParameterizedTest
    @EnumSource
    void shouldComeBackWhenWrittenAsLabel(Window window) {
        // When
        Window again = Window.ofLabel(window.label());

        // Then
        assertThat(again).isEqualTo(window);
    }

    @Test
    void shouldNameChoicesWhenLabelIsUnknown() {
        // When, Then
        assertThatThrownBy(() -> Window.ofLabel("2h")).hasMessage("a window is one of 1h, 24h, 7d, 30d, all, got '2h'");
    }
}
