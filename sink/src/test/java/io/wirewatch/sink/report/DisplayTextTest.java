package io.wirewatch.sink.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayTextTest {

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "Лукашенко, 9, Cyrillic takes one column a letter",
        "中华, 4, Han takes two",
        "e\u0301, 1, a combining accent takes none",
        "🙂!, 3, an emoji takes two",
        "ｱ, 1, half-width kana takes one"
    })
    void shouldKnowHowWideTextIs(String text, int width, String because) {
        // When / Then
        assertThat(DisplayText.width(text)).as(because).isEqualTo(width);
    }

    @Test
    void shouldCutAfterAWordWhenOneEndsNotTooEarly() {
        // When / Then
        assertThat(DisplayText.cut("The Kremlin supports him", 16)).isEqualTo("The Kremlin…");
        assertThat(DisplayText.cut("The Kremlin supports him", 12)).isEqualTo("The Kremlin…");
        assertThat(DisplayText.cut("Donaudampfschifffahrt", 6)).isEqualTo("Donau…");
        assertThat(DisplayText.cut("中华人民", 4)).isEqualTo("中…");
        assertThat(DisplayText.cut("short", 5)).isEqualTo("short");
        assertThat(DisplayText.cut("short", 0)).isEmpty();
    }

    @Test
    void shouldKeepTheMarkInSightWhenItCutsAroundIt() {
        // Given
        String sentence = "The embattled president, who had been facing mass protests, praised Russia in a long speech";
        int mark = sentence.indexOf("praised");

        // When / Then
        assertThat(DisplayText.cutAround(sentence, mark, mark + 7, 40))
                .isEqualTo("…protests, praised Russia in a long…");
        assertThat(DisplayText.cutAround(sentence, mark, mark + 7, 80))
                .isEqualTo("The embattled president, who had been facing mass protests, praised Russia in a…");
        assertThat(DisplayText.cutAround(sentence, sentence.length() - 6, sentence.length(), 40))
                .isEqualTo("…praised Russia in a long speech");
        assertThat(DisplayText.cutAround(sentence, 4, 13, 30)).isEqualTo("The embattled president, who…");
    }

    @Test
    void shouldMakeOneHarmlessLineOfUntrustedText() {
        // When / Then
        assertThat(DisplayText.oneLine(" a\n\tb\u001b[31m\u202e c\u0000 ")).isEqualTo("a b [31m c");
    }
}
