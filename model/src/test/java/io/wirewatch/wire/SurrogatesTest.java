package io.wirewatch.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SurrogatesTest {

    @Test
    void shouldReturnSameTextWhenNothingIsBroken() {
        // Given
        String text = "Минск \uD83D\uDE00";

        // When
        String mended = Surrogates.mended(text);

        // Then
        assertThat(mended).isSameAs(text);
    }

    @Test
    void shouldKeepOffsetsWhenHalvesAreReplaced() {
        // When
        String mended = Surrogates.mended("a\uDE00\uD83Db\uD83D\uDE00\uD83D");

        // Then
        assertThat(mended).isEqualTo("a\uFFFD\uFFFDb\uD83D\uDE00\uFFFD");
    }

    @Test
    void shouldSurviveUtf8WhenTextIsAnyUnits() {
        // Given
        Random random = new Random(11);

        for (int i = 0; i < 5_000; i++) {
            char[] units = new char[random.nextInt(8)];
            for (int j = 0; j < units.length; j++) {
                units[j] = (char) (0xD7FE + random.nextInt(0x804));
            }

            // When
            String mended = Surrogates.mended(new String(units));

            // Then
            assertThat(new String(mended.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .isEqualTo(mended)
                    .hasSize(units.length);
        }
    }
}
