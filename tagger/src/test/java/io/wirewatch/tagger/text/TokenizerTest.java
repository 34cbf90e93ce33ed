package io.wirewatch.tagger.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

    private static Tokens tokens(String text) {
        return Tokenizer.tokensOf(new Vocabulary.Builder().build(), text);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Russia's aid | Russia / 's / aid",
                "the Philippines’ navy | the / Philippines / ’ / navy",
                "pro-Russian | pro / Russian",
                "a - b | a / - / b",
                "He--the | He / -- / the",
                "U.S. troops | U.S. / troops",
                "J. Smith | J / . / Smith",
                "1,500.5 men | 1,500.5 / men",
                "don't | don't",
                "(R-Ohio) | ( / R / Ohio / )",
                "«Да», сказал | « / Да / » / , / сказал",
                "日本 | 日 / 本",
                "😀 ok | 😀 / ok",
                "‘So’ he | ‘ / So / ’ / he",
                "naïve café | naïve / café",
            })
    void shouldCutWordsAndMarksApart(String text, String expected) {
        // When
        Tokens tokens = tokens(text);

        // Then
        List<String> surfaces = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            surfaces.add(tokens.surface(at, at + 1));
        }
        assertThat(String.join(" / ", surfaces)).isEqualTo(expected);
    }

    @Test
    void shouldGiveOneTermToSpellingsThatAReaderTakesForOne() {
        // Given
        Vocabulary.Builder words = new Vocabulary.Builder();
        int term = words.add("Élysée");
        Vocabulary vocabulary = words.build();

        // When
        Tokens tokens = Tokenizer.tokensOf(vocabulary, "Elysee ÉLYSÉE élysée Elisee");

        // Then
        assertThat(List.of(tokens.term(0), tokens.term(1), tokens.term(2), tokens.term(3)))
                .containsExactly(term, term, term, Vocabulary.UNKNOWN);
    }

    @Test
    void shouldAnswerAsIfNothingStoodThereWhenAskedOutsideTheText() {
        Tokens tokens = tokens("one");

        assertThat(tokens.mark(-1)).isEqualTo(Mark.NONE);
        assertThat(tokens.isWord(1)).isFalse();
        assertThat(tokens.term(7)).isEqualTo(Vocabulary.UNKNOWN);
    }
}
