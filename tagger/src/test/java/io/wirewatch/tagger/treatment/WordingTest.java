package io.wirewatch.tagger.treatment;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.tagger.grammar.Grammar;
import io.wirewatch.tagger.text.Tokenizer;
import io.wirewatch.tagger.text.Tokens;
import io.wirewatch.tagger.text.Vocabulary;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static Wording of(String text) {
        Vocabulary.Builder words = new Vocabulary.Builder();
        Grammar grammar = Grammar.english(words);
        Tokens tokens = Tokenizer.tokensOf(words.build(), text);
        return new Wording(tokens, 0, tokens.size(), grammar, PolarWords.builtIn());
    }

    private static List<String> words(Wording wording) {
        return IntStream.range(wording.from(), wording.to())
                .mapToObj(wording::at)
                .toList();
    }

    @Test
    void shouldMaskNamesAndNumbersAndKeepTitles() {
        assertThat(words(of("Yesterday Senator Jensen gave Ford's 12 aides hope.")))
                .containsExactly("yesterday", "senator", "@", "gave", "@", "'s", "0", "aides", "hope", ".");
    }

    @Test
    void shouldMaskANameThatBeginsASentence() {
        assertThat(words(of("Jensen lied."))).containsExactly("@", "lied", ".");
        assertThat(words(of("Critics lied.")).get(1)).isEqualTo("lied");
    }

    @Test
    void shouldNegateAFewWordsWithinTheClause() {
        Wording wording = of("he is not a good man, honest people say");

        assertThat(wording.stemAt(4)).isEqualTo("!good");
        assertThat(wording.polarityAt(4)).isNegative();
        assertThat(wording.polarityAt(7)).isPositive();
        assertThat(wording.isNegated(7)).isFalse();
    }

    @Test
    void shouldTellWhatIsQuotedAndWhichWordsShareAClause() {
        Wording wording = of("he said: “we won” and left");

        assertThat(IntStream.range(0, wording.to())
                        .filter(wording::isQuoted)
                        .mapToObj(wording::at)
                        .toList())
                .containsExactly("\"", "we", "won");
        assertThat(wording.isSameClause(0, 1)).isTrue();
        assertThat(wording.isSameClause(1, 4)).isFalse();
        assertThat(wording.at(-1)).isEqualTo("^");
        assertThat(wording.at(wording.to())).isEqualTo("$");
    }
}
