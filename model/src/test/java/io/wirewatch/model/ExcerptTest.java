package io.wirewatch.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {

    private static final String FACE = "\uD83D\uDE00";

    @Test
    void shouldReturnAllWhenTextFits() {
        // When
        String excerpt = Excerpt.of("Minsk " + FACE, 8);

        // Then
        assertThat(excerpt).isEqualTo("Minsk " + FACE);
    }

    @ParameterizedTest
    @CsvSource({"0, …", "1, a…", "2, a…", "3, a\uD83D\uDE00…"})
    void shouldNeverHalvePairWhenCutting(int limit, String expected) {
        // When
        String excerpt = Excerpt.of("a" + FACE + "b", limit);

        // Then
        assertThat(excerpt).isEqualTo(expected);
    }

    @Test
    void shouldShowBlanksWhenTextHoldsControlCharacters() {
        // When
        String excerpt = Excerpt.of("one\ntwo\u0000three\u001b[31m\u0085");

        // Then
        assertThat(excerpt).isEqualTo("one two three [31m ");
    }

    @Test
    void shouldKeepBoundWhenTextIsAnything() {
        // Given
        Random random = new Random(7);

        for (int i = 0; i < 2_000; i++) {
            String text = random.ints(random.nextInt(40), 0, 0x110000)
                    .filter(c -> c < 0xD800 || c > 0xDFFF)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            int limit = random.nextInt(50);

            // When
            String excerpt = Excerpt.of(text, limit);

            // Then
            assertThat(excerpt.length()).isLessThanOrEqualTo(limit + 1);
            assertThat(excerpt.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF))
                    .isTrue();
        }
    }
}
