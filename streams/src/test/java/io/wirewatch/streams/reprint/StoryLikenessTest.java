package io.wirewatch.streams.reprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryLikenessTest {

    private static final String ARRIVAL = "Six prisoners of war arrived in Riyadh on Wednesday, the coalition said.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Riyadh: coalition says six war prisoners have arrived | Riyadh opens a park for six thousand visitors",
                "The coalition's prisoners were in Riyadh              | The weather in the south was fine on Wednesday",
            })
    void shouldFindTheSameEventMoreLikelyThanAnother(String same, String other) {
        assertThat(StoryLikeness.of(ARRIVAL, same)).isGreaterThan(StoryLikeness.of(ARRIVAL, other));
    }

    @Test
    void shouldMatchFormsOfAWord() {
        assertThat(StoryLikeness.of("Минск запретил оппозицию", "Запрет оппозиции: Минск"))
                .isGreaterThan(0.9);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Six prisoners | Six prisoners | 1",
                "Six prisoners | Nobody else | 0",
                "... | Six | 0",
                "... | ... | 0"
            })
    void shouldLieBetweenNoughtAndOne(String one, String other, double expected) {
        assertThat(StoryLikeness.of(one, other)).isCloseTo(expected, within(1e-9));
        assertThat(StoryLikeness.of(other, one)).isCloseTo(expected, within(1e-9));
    }
}
