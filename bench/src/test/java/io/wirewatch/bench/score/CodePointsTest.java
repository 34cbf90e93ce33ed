package io.wirewatch.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodePointsTest {

    @Test
    void shouldCountAnEmojiOnceWhereTheTextHasTwoUnitsForIt() {
        CodePoints points = new CodePoints("a\uD83D\uDE00b");

        assertThat(points.toUnits(2)).isEqualTo(3);
        assertThat(points.toCodePoints(3)).isEqualTo(2);
        assertThat(points.toUnits(3)).isEqualTo(4);
        assertThat(points.toCodePoints(4)).isEqualTo(3);
    }

    @Test
    void shouldCountAlikeInPlainText() {
        CodePoints points = new CodePoints("Мінск");

        assertThat(points.toUnits(5)).isEqualTo(5);
        assertThat(points.toCodePoints(2)).isEqualTo(2);
    }
}
