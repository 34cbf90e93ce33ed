package io.wirewatch.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wirewatch.model.ArticleId;
import io.wirewatch.model.Evidence;
import io.wirewatch.model.Part;
import io.wirewatch.model.Span;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrittenEvidenceTest {

    private static final Evidence ONE = evidence("a-1", "https://news.example/1", "He said \"нет\" 🙂.");
    private static final Evidence OTHER = evidence("a-2", null, "Twice\\no.");

    @Test
    void shouldBeTheListThatWasWritten() {
        // Given
        String json = RowParts.evidence(List.of(ONE, OTHER));

        // When
        WrittenEvidence written = new WrittenEvidence(json);

        // Then
        assertThat(RowParts.evidence(written)).isEqualTo(json);
        assertThat(RowParts.bestSentence(written)).isEqualTo(ONE.sentence());
        assertThat(RowParts.bestArticle(written)).isEqualTo("a-1");
        assertThat((Object) written)
                .isEqualTo(List.of(ONE, OTHER))
                .isEqualTo(new WrittenEvidence(json))
                .hasSameHashCodeAs(List.of(ONE, OTHER));
        assertThat(List.of(ONE, OTHER)).isEqualTo(written);
    }

    @Test
    void shouldBeEmptyWhenNothingWasWritten() {
        WrittenEvidence written = new WrittenEvidence(RowParts.evidence(List.of()));

        assertThat((Object) written).isEqualTo(List.of());
        assertThat(RowParts.bestSentence(written)).isNull();
        assertThat(RowParts.bestArticle(written)).isNull();
    }

    @Test
    void shouldRefuseWhatAreNoSentencesWhenTheyAreAskedFor() {
        WrittenEvidence written = new WrittenEvidence("[{\"article\":\"a-1\"}]");

        assertThatThrownBy(written::size).isInstanceOf(UncheckedIOException.class);
    }

    private static Evidence evidence(String article, String url, String sentence) {
        return new Evidence(
                new ArticleId(article),
                url,
                "RFE/RL",
                Instant.parse("2020-08-15T00:00:00Z"),
                Part.TEXT,
                new Span(3, 9),
                sentence,
                new Span(4, 5),
                "verb:praise",
                105);
    }
}
