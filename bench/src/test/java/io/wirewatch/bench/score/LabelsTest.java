package io.wirewatch.bench.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LabelsTest {

    @Test
    void shouldTakeThePlainMeanOfTheClassesOfTheGold() {
        // Given 4 cases of "1" with 3 found, 1 of "0" that was taken for "1", and an answer that is no class at all
        Labels labels = new Labels();
        labels.add("1", "1");
        labels.add("1", "1");
        labels.add("1", "1");
        labels.add("1", "odd");
        labels.add("0", "1");

        // Then "1" has P = R = 3/4, "0" has F1 0, and "odd", which the gold does not have, is no class
        assertThat(labels.macroF1()).isEqualTo(0.375, within(1e-12));
        assertThat(labels.accuracy()).isEqualTo(0.6, within(1e-12));
        assertThat(labels.toMacroF1().cases()).isEqualTo(5);
        assertThat(labels).hasToString("accuracy 0.6000, macro-F1 0.3750; F1 of each class: 0 0.000, 1 0.750");
    }

    @Test
    void shouldBeZeroWhenNothingWasAsked() {
        assertThat(new Labels().macroF1()).isZero();
        assertThat(new Labels().accuracy()).isZero();
    }
}
