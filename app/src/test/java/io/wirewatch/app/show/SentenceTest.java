package io.wirewatch.app.show;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.model.ArticleId;
import io.wirewatch.model.Evidence;
import io.wirewatch.model.Part;
import io.wirewatch.model.Span;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SentenceTest {

    private static final int BEFORE = 1000;

    @Test
    void shouldShowTheWholeSentenceWhenItIsShort() {
        assertThat(Sentence.around(evidence("Moscow\n praised\u00a0Minsk.", "praised"), 60))
                .isEqualTo("“Moscow praised Minsk.”");
    }

    @Test
    void shouldShowTheWordsThatFiredWhenTheyStandAtTheEnd() {
        // Given
        String words = "After a long night of talks that nobody had expected to end well, Moscow praised Minsk.";

        // When
        String shown = Sentence.around(evidence(words, "praised"), 40);

        // Then
        assertThat(shown).isEqualTo("“…to end well, Moscow praised Minsk.”");
    }

    @Test
    void shouldCutAtABlankWhenTheWordsThatFiredStandInTheMiddle() {
        // Given
        String words = "One two three four five six seven praised eight nine ten eleven twelve thirteen fourteen.";

        // When
        String shown = Sentence.around(evidence(words, "praised"), 30);

        // Then
        assertThat(shown).isEqualTo("“…six seven praised eight nine…”");
    }

    @Test
    void shouldNotFailWhenTheSentenceItselfWasCutBeforeItsMark() {
        // Given
        Evidence evidence = new Evidence(
                new ArticleId("c-1"),
                null,
                "publisher",
                Instant.EPOCH,
                Part.TEXT,
                new Span(0, 5000),
                "word ".repeat(80),
                new Span(4000, 4010),
                "rule",
                1);

        // When / Then
        assertThat(Sentence.around(evidence, 30)).startsWith("“…").endsWith("”");
    }

    private static Evidence evidence(String words, String mark) {
        int begin = BEFORE + words.indexOf(mark);
        return new Evidence(
                new ArticleId("c-1"),
                null,
                "publisher",
                Instant.EPOCH,
                Part.TEXT,
                new Span(BEFORE, BEFORE + words.length()),
                words,
                new Span(begin, begin + mark.length()),
                "rule",
                1);
    }
}
