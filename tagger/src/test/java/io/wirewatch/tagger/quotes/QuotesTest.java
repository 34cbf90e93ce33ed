package io.wirewatch.tagger.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.tagger.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Lavrov said it was raining. | lavrov: it was raining.",
                "Lavrov said that it rained. | lavrov: it rained.",
                "Lavrov said in an interview with foreign media that it rained. | lavrov: it rained.",
                "It was raining, Lavrov said. | lavrov: It was raining",
                "“It rains,” said Lavrov. | lavrov: It rains,",
                "\"It rains,\" the Kremlin said. | country:RU: It rains,",
                "\"It rains.\" | ",
                "Lavrov told reporters on Monday that it rained. | lavrov: it rained.",
                "According to Lavrov, it rained. | lavrov:  it rained.",
                "It rained, according to Lavrov. | lavrov: It rained",
                "He was quoted as saying, “we will perish”. | ",
                "Lavrov was quoted as saying, “we will perish”. | lavrov: we will perish",
                "Officials said that it rained. | ?: it rained.",
            })
    void shouldSayWhoSaysWhat(String text, String expected) {
        if (expected == null) {
            assertThat(World.quotes(text)).noneMatch(quote -> !quote.startsWith("?"));
        } else {
            assertThat(World.quotes(text).stream().map(q -> q.replaceAll(": +", ": ")))
                    .containsExactly(expected.replaceAll(": +", ": "));
        }
    }

    @Test
    void shouldReachOverSentencesWhenAQuotationDoes() {
        assertThat(World.quotes("“It rains. It pours,” Lukashenko said."))
                .containsExactly("lukashenko: It rains. It pours,");
    }

    @Test
    void shouldGoOnWithTheSpeakerWhenAQuotationFollows() {
        assertThat(World.quotes("\"It rains,\" Lukashenko said. \"It pours.\""))
                .containsExactly("lukashenko: It rains,", "lukashenko: It pours.");
    }

    @Test
    void shouldLookOutsideTheQuotationWhenHeSays() {
        assertThat(World.quotes("Lukashenko called. \"Putin is there,\" he said."))
                .containsExactly("lukashenko: Putin is there,");
    }
}
