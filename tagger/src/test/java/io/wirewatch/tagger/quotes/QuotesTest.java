package io.wirewatch.tagger.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.tagger.World;
import java.util.List;
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

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "The company said it rained. | The company / said",
                "It rained, officials in the ministry said on Monday. | officials in the ministry / said",
                "A senior aide on Friday said it rained. | A senior aide / said",
                "Maria Diaz, a lawyer in Ohio, said it rained. | Maria Diaz, a lawyer in Ohio / said",
                "Maria Diaz, who lives in Ohio, said it rained. | Maria Diaz, who lives in Ohio / said",
                "“It rains,” said Maria Diaz, a lawyer. | Maria Diaz / said",
                "“It rains,” says the woman next door. | the woman next door / says",
                "The man who told us so is gone. | The man who / told",
                "The board met on Monday and added that it rained. | The board / added",
                "The board met on Monday, arguing that it rained. | The board / arguing",
                "Citing the rain, the board closed the school. | the board / Citing",
                "The plan was criticised by the board. | the board / criticised",
                "The board refused to pay. | The board / refused",
                "The board called for rain. | The board / called for",
                "The board's claim that it rained is wrong. | The board / claim",
                "A statement by the board that it rained is wrong. | the board / statement",
                "According to a report by the board, it rained. | a report by the board / According to",
                "Most voters believe that it rained. | Most voters / believe",
                "A new poll shows that it rained. | A new poll / shows",
                "Board: It will rain tomorrow | Board / :",
                "“It rains.” ― Carla Sanchez | Carla Sanchez / ―",
                "Reports of rain came in. | ",
                "The claims are wrong. | ",
                "Both candidates face questions about rain. | ",
                "In most states it rained. | ",
                "The plan was criticised. | ",
                "She lives next to the state office. | ",
                "“I think it rains and you know it.” | ",
            })
    void shouldNameTheSourceWhenNobodyKnowsIt(String text, String expected) {
        // When
        List<String> quotes = World.tags(text).quotes().stream()
                .map(q -> q.source().of(text) + " / " + q.cue().of(text))
                .toList();

        // Then
        assertThat(quotes).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void shouldLeaveOutWhatIsToldOfOthersWhenSomebodyElseTellsIt() {
        assertThat(World.quotes("Lavrov said the board plans to pay."))
                .containsExactly("lavrov: the board plans to pay.");
    }

    @Test
    void shouldReachOverSentencesWhenAQuotationDoes() {
        assertThat(World.quotes("“It rains. It pours,” Lukashenko said."))
                .containsExactly("lukashenko: It rains. It pours,");
    }

    @Test
    void shouldGoOnWithTheSpeakerWhenAQuotationFollows() {
        assertThat(World.quotes("\"It rains,\" Lukashenko said. \"It pours.\""))
                .containsExactly("lukashenko: It rains,\" Lukashenko said. \"It pours.");
    }

    @Test
    void shouldLookOutsideTheQuotationWhenHeSays() {
        assertThat(World.quotes("Lukashenko called. \"Putin is there,\" he said."))
                .containsExactly("lukashenko: Putin is there,");
    }

    @Test
    void shouldFindNoSourceInTheNextSentenceWhenALineBreaksOffAfterSaid() {
        assertThat(World.quotes("\"It rains, as it did,\" said\n\nAs for Lavrov, he was treated."))
                .noneMatch(quote -> quote.startsWith("lavrov"));
    }
}
