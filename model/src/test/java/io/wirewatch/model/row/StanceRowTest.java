package io.wirewatch.model.row;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.model.ActorId;
import io.wirewatch.model.Cell;
import io.wirewatch.model.Measure;
import io.wirewatch.model.Pane;
import io.wirewatch.model.StanceClass;
import io.wirewatch.model.Tally;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StanceRowTest {

    private static final Pane PANE = new Pane(
            Cell.ofStance("seeds", new ActorId("lukashenko"), new ActorId("country:RU"), StanceClass.REJECT),
            Instant.parse("2020-11-17T00:00:00Z"));

    @ParameterizedTest(name = "{1} of {0} statements negated reads {2}")
    @CsvSource({"3, 3, not REJECT", "3, 2, REJECT", "3, 0, REJECT"})
    void shouldSayNotWhenEveryStatementDoes(long stances, long negated, String reading) {
        // Given
        Tally tally = Tally.ofCounts(Map.of(Measure.STANCES, stances, Measure.NEGATED, negated));

        // When
        Row row = Rows.ofPane(PANE, tally);

        // Then
        assertThat(row).isInstanceOfSatisfying(StanceRow.class, stance -> assertThat(stance.reading())
                .isEqualTo(reading));
    }
}
