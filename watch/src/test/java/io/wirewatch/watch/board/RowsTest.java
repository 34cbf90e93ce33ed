package io.wirewatch.watch.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowsTest {

    private final Rows<String, Integer> rows = new Rows<>(2);

    @Test
    void shouldLetGoOfWhatWasWrittenLongestAgo() {
        // Given
        rows.put("a", 1);
        rows.put("b", 2);
        rows.put("a", 3);

        // When
        rows.put("c", 4);

        // Then
        assertThat(rows.values()).containsExactly(3, 4);
        assertThat(rows.forgotten()).isEqualTo(1);
    }

    @Test
    void shouldTakeARowBackWhenItHasNoValue() {
        // Given
        rows.put("a", 1);

        // When
        rows.put("a", null);

        // Then
        assertThat(rows.values()).isEmpty();
        assertThat(rows.forgotten()).isZero();
    }
}
