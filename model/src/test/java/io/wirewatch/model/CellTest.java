package io.wirewatch.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CellTest {

    private static final ActorId A = new ActorId("a");
    private static final ActorId B = new ActorId("b");

    @Test
    void shouldBeOnePairWhenActorsAreTurnedRound() {
        // When
        Cell one = Cell.ofPair("seeds", A, B);
        Cell other = Cell.ofPair("seeds", B, A);

        // Then
        assertThat(one).isEqualTo(other);
        assertThat(one.names()).containsExactly("a", "b");
    }

    @Test
    void shouldBeTwoEdgesWhenDirectionIsTurnedRound() {
        // When
        Cell one = Cell.ofStance("seeds", A, B, StanceClass.PRAISE);
        Cell other = Cell.ofStance("seeds", B, A, StanceClass.PRAISE);

        // Then
        assertThat(one).isNotEqualTo(other);
    }

    @Test
    void shouldRefuseWhenNamesDoNotFitColumns() {
        // When, Then
        assertThatThrownBy(() -> new Cell(Table.PAIRS, "seeds", List.of("a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[a, b]")
                .hasMessageContaining("[a]");
    }

    @Test
    void shouldOrderByTableCorpusAndNamesWhenSorted() {
        // Given
        Cell actor = Cell.ofActor("z", B);
        Cell edge = Cell.ofStance("a", A, B, StanceClass.AID);
        Cell other = Cell.ofActor("z", A);
        Cell live = Cell.ofActor("live", B);

        // When
        Stream<Cell> sorted = Stream.of(edge, actor, live, other).sorted();

        // Then
        assertThat(sorted).containsExactly(live, other, actor, edge);
    }

    @Test
    void shouldRefuseWhenPaneIsNotOnTheHour() {
        // Given
        Cell cell = Cell.ofActor("seeds", A);

        // When, Then
        assertThat(new Pane(cell, Instant.parse("2020-11-17T14:00:00Z")).cell()).isEqualTo(cell);
        assertThatThrownBy(() -> new Pane(cell, Instant.parse("2020-11-17T14:00:01Z")))
                .hasMessageContaining("on the hour");
    }
}
