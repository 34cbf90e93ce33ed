package io.wirewatch.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    @ParameterizedTest
    @CsvSource({"-1, 2", "3, 2", "-2, -1"})
    void shouldRefuseWhenEndsAreOutOfOrder(int begin, int end) {
        // When, Then
        assertThatThrownBy(() -> new Span(begin, end))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[" + begin + ", " + end + ")");
    }

    @ParameterizedTest
    @CsvSource({
        "2, 5, true, true", // itself
        "3, 4, true, true", // inside
        "1, 3, false, true", // reaches in
        "4, 9, false, true", // reaches out
        "1, 9, false, true", // around
        "0, 2, false, false", // touches the begin
        "5, 7, false, false", // touches the end
        "3, 3, true, true", // empty, inside
        "5, 5, true, false" // empty, at the end
    })
    void shouldCompareHalfOpenWhenSpansMeet(int begin, int end, boolean isContained, boolean isOverlapping) {
        // Given
        Span span = new Span(2, 5);
        Span other = new Span(begin, end);

        // When, Then
        assertThat(span.contains(other)).isEqualTo(isContained);
        assertThat(span.overlaps(other)).isEqualTo(isOverlapping);
        assertThat(other.overlaps(span)).isEqualTo(isOverlapping);
    }

    @Test
    void shouldCoverUnitsWhenAppliedToText() {
        // Given
        Span span = new Span(1, 3);

        // When
        String covered = span.of("a\uD83D\uDE00b");

        // Then
        assertThat(covered).isEqualTo("\uD83D\uDE00").hasSize(span.length());
        assertThat(span.shiftedBy(2)).isEqualTo(new Span(3, 5));
    }

    @Test
    void shouldRefuseWhenTextIsShorter() {
        // When, Then
        assertThatThrownBy(() -> new Span(1, 3).of("ab")).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void shouldOrderByBeginThenEndWhenSorted() {
        // Given
        Stream<Span> spans = Stream.of(new Span(2, 3), new Span(0, 9), new Span(2, 2));

        // When
        Stream<Span> sorted = spans.sorted();

        // Then
        assertThat(sorted).containsExactly(new Span(0, 9), new Span(2, 2), new Span(2, 3));
    }
}
