package io.wirewatch.watch.term;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafeTextTest {

    @Test
    void shouldLeaveNothingThatSteersATerminalWhenTextComesFromOutside() {
        // Given
        String hostile = "\u001b[2J\u001b]0;owned\u0007red\u009b31m\r\nnext\u202Eesrever\u200b\u2028line\udb40\udc41";

        // When
        String safe = SafeText.of(hostile);

        // Then
        assertThat(safe.codePoints().noneMatch(Character::isISOControl)).isTrue();
        assertThat(safe).doesNotContain("\u202E", "\u200b", "\u2028").contains("red", "next", "esrever");
    }

    @Test
    void shouldCountColumnsAsATerminalDoes() {
        assertThat(SafeText.width("Лукашенко")).isEqualTo(9);
        assertThat(SafeText.width("习近平")).isEqualTo(6);
        assertThat(SafeText.width("é")).isEqualTo(1);
    }

    @Test
    void shouldFillExactlySoManyColumnsWhenTextIsCutOrShort() {
        for (int columns = 1; columns < 12; columns++) {
            for (String text : new String[] {"", "a", "Lukashenko", "习近平", "a习近平b"}) {
                assertThat(SafeText.width(SafeText.fit(text, columns, false)))
                        .as("%s in %d", text, columns)
                        .isEqualTo(columns);
            }
        }
        assertThat(SafeText.fit("Lukashenko", 5, false)).isEqualTo("Luka…");
        assertThat(SafeText.fit("12", 5, true)).isEqualTo("   12");
    }
}
