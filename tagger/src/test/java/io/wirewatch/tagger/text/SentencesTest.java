package io.wirewatch.tagger.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

    private static String sentences(String text) {
        Tokens tokens = Tokenizer.tokensOf(new Vocabulary.Builder().build(), text);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < tokens.sentences(); i++) {
            found.add(tokens.surface(tokens.sentenceFrom(i), tokens.sentenceTo(i)));
        }
        return String.join(" / ", found);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "It rains. It pours. | It rains. / It pours.",
                "Is it? Yes! Go. | Is it? / Yes! / Go.",
                "Mr. Smith met Gen. Lee on Jan. 5. He left. | Mr. Smith met Gen. Lee on Jan. 5. / He left.",
                "J. R. Smith left. | J. R. Smith left.",
                "He left the U.S. The talks ended. | He left the U.S. / The talks ended.",
                "A film by Warner Bros. Discovery opened. | A film by Warner Bros. Discovery opened.",
                "It went to Warner Bros. The rest went home. | It went to Warner Bros. / The rest went home.",
                "Los EE. UU. dijeron. | Los EE. UU. dijeron.",
                "The U.S. Army left. | The U.S. Army left.",
                "“It rains.” He left. | “It rains.” / He left.",
                "“It rains. It pours,” he said. | “It rains. / It pours,” he said.",
                "It cost 1.5 million. e.g. this. | It cost 1.5 million. e.g. this.",
                "He left (see No. 5). She stayed. | He left (see No. 5). / She stayed.",
            })
    void shouldEndASentenceWhereAReaderDoes(String text, String expected) {
        assertThat(sentences(text)).isEqualTo(expected);
    }

    @Test
    void shouldEndASentenceWhenALineIsEmptyOrShortAsUnderAHeadline() {
        assertThat(sentences("A headline\n\nthe text")).isEqualTo("A headline / the text");
        assertThat(sentences("Short headline\nThe text begins")).isEqualTo("Short headline / The text begins");
        assertThat(sentences("a line that an editor wrapped at the sixtieth column or so of\nThe Times"))
                .doesNotContain(" / ");
    }

    @Test
    void shouldFindNoneWhenThereIsNoWord() {
        assertThat(sentences(" \n ")).isEmpty();
    }
}
