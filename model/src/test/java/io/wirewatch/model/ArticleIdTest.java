package io.wirewatch.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a/b", "é", "a\n"})
    void shouldRefuseWhenCharactersAreOutOfRule(String value) {
        // When, Then
        assertThatThrownBy(() -> new ArticleId(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 to 128");
    }

    @Test
    void shouldShowExcerptWhenRefusedValueIsLong() {
        // When, Then
        assertThatThrownBy(() -> new ArticleId("x".repeat(100_000)))
                .hasMessageEndingWith("…'")
                .message()
                .hasSizeLessThan(200);
    }

    @Test
    void shouldStayWhatItIsWhenMadeAgain() {
        // Given
        String url = "https://example.org/1";

        // When, Then: these are in topics and databases, and another value is another article
        assertThat(ArticleId.ofUrl(url)).hasToString("u-fa94e3fad78eba1068c0");
        assertThat(ArticleId.ofGuid("example.org", "1")).hasToString("g-2f2bd3c25b711c1ce927");
        assertThat(ArticleId.ofContent("Title", "Text")).hasToString("c-8e869802cb0a2b82c94c");
    }

    @Test
    void shouldTellApartWhenPartsAreJoinedDifferently() {
        // When
        ArticleId one = ArticleId.ofContent("ab", "c");
        ArticleId other = ArticleId.ofContent("a", "bc");

        // Then
        assertThat(one).isNotEqualTo(other);
    }

    @Test
    void shouldTellSourcesApartWhenGuidIsTheSame() {
        // When
        ArticleId one = ArticleId.ofGuid("a.example", "1");
        ArticleId other = ArticleId.ofGuid("b.example", "1");

        // Then
        assertThat(one).isNotEqualTo(other);
    }
}
