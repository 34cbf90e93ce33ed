package io.wirewatch.tagger.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.tagger.text.Tokenizer;
import io.wirewatch.tagger.text.Tokens;
import io.wirewatch.tagger.text.Vocabulary;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

    private static final List<String> NAMES =
            List.of("Turkey", "US", "New York", "New York Times", "Belarusian president", "U.S. Army", "élan", "Nato");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Turkey, Turkey",
        "turkey, ",
        "TURKEY, Turkey",
        "Us, ",
        "US, US",
        "U.S., US",
        "New York Times, New York Times",
        "New York Post, New York",
        "New Jersey, ",
        "Belarusian President, Belarusian president",
        "belarusian president, ",
        "U.S. Army, U.S. Army",
        "US Army, U.S. Army",
        "Elan, élan",
        "NATO, Nato",
    })
    void shouldFindTheLongestNameThatTheCaseAllows(String text, String expected) {
        // Given
        Vocabulary.Builder words = new Vocabulary.Builder();
        Phrases.Builder builder = new Phrases.Builder(words);
        for (int i = 0; i < NAMES.size(); i++) {
            builder.add(NAMES.get(i), i);
        }
        Phrases phrases = builder.build();
        Tokens tokens = Tokenizer.tokensOf(words.build(), text);

        // When
        @Nullable Match match = phrases.longestAt(tokens, 0, tokens.size());

        // Then
        List<String> found = match == null
                ? List.of()
                : Arrays.stream(match.values()).mapToObj(NAMES::get).toList();
        assertThat(found).isEqualTo(expected == null ? List.of() : List.of(expected));
    }
}
