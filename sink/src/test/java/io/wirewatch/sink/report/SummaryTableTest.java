package io.wirewatch.sink.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.model.Window;
import io.wirewatch.sink.summary.Summary;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryTableTest {

    @ParameterizedTest
    @ValueSource(ints = {80, 120, 160})
    void shouldDrawTheReviewedTable(int width) {
        // When
        String table = new SummaryTable(new TableStyle(width, false, 10)).draw(Scenes.summary());

        // Then
        GoldenFile.assertSame("summary-" + width + ".txt", table);
        assertThat(table.lines())
                .allSatisfy(line -> assertThat(DisplayText.width(line)).isLessThanOrEqualTo(width));
    }

    @Test
    void shouldLetNoControlCharacterThroughWhenColoursAreOff() {
        // When
        String table = new SummaryTable(TableStyle.PLAIN).draw(Scenes.summary());

        // Then
        assertThat(table.chars().filter(c -> c != '\n')).noneMatch(Character::isISOControl);
    }

    @Test
    void shouldUseColoursOnlyWhenTheTerminalHasThem() {
        // When
        String coloured = new SummaryTable(new TableStyle(120, true, 10)).draw(Scenes.summary());
        String plain = new SummaryTable(new TableStyle(120, false, 10)).draw(Scenes.summary());

        // Then
        assertThat(coloured).contains("\u001b[32m+2.4\u001b[0m").contains("\u001b[31m−3.2\u001b[0m");
        assertThat(coloured.replaceAll("\u001b\\[\\d+m", "")).isEqualTo(plain);
    }

    @Test
    void shouldSayHowManyMoreThereAreWhenRowsAreLeftOut() {
        // When
        String table = new SummaryTable(new TableStyle(120, false, 1)).draw(Scenes.summary());

        // Then
        assertThat(table).contains("… and 3 more actors").contains("… and 1 more stance\n");
    }

    @Test
    void shouldSaySoWhenNobodyWasTalkedAbout() {
        // Given
        Summary empty = new Summary("live", Window.DAY, List.of(), List.of(), List.of(), List.of());

        // When
        String table = new SummaryTable(TableStyle.PLAIN).draw(empty);

        // Then
        assertThat(table).contains("live · the last 24h · 0 articles counted").contains("Nobody was talked about.");
    }
}
