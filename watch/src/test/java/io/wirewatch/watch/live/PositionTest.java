package io.wirewatch.watch.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {

    @Test
    void shouldReadWhatItWrote() {
        // Given
        Position position = new Position("abc", "actor-rolling", new long[] {3, 0, 17});

        // When
        String id = position.eventId(2, 16);

        // Then
        assertThat(id).isEqualTo("abc/actor-rolling/2/16/3.0.17");
        assertThat(Position.ofEventId(id)).isEqualTo(position);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "7", "a/b/0/1", "a/b/0/1/x", "a/b/0/1/-1", "a/b/0/1/1.", "a/b/0/1/99999999999999999999"})
    void shouldRefuseWhatIsNoId(String id) {
        assertThatThrownBy(() -> Position.ofEventId(id))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("an event id is");
    }
}
