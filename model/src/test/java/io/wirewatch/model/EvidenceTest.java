package io.wirewatch.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    private static final Instant EARLY = Instant.parse("2020-08-15T00:00:00Z");

    @Test
    void shouldPutWeightFirstThenDateWhenSorted() {
        // Given
        Evidence heavy = evidence("z", EARLY.plusSeconds(9), 100, "s");
        Evidence early = evidence("z", EARLY, 40, "s");
        Evidence late = evidence("a", EARLY.plusSeconds(1), 40, "s");

        // When
        Stream<Evidence> sorted = Stream.of(late, early, heavy).sorted();

        // Then
        assertThat(sorted).containsExactly(heavy, early, late);
    }

    @Test
    void shouldCutSentenceWhenItIsLong() {
        // When
        Evidence evidence = evidence("a", EARLY, 1, "s".repeat(1000));

        // Then
        assertThat(evidence.sentence()).hasSize(Evidence.SENTENCE_LIMIT + 1).endsWith("…");
    }

    private static Evidence evidence(String article, Instant published, int weight, String sentence) {
        Span span = new Span(0, 1);
        return new Evidence(
                new ArticleId(article), null, "p", published, Part.TEXT, span, sentence, span, "name", weight);
    }
}
