package io.wirewatch.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ArticleTest {

    private static final ArticleId ID = new ArticleId("a-1");
    private static final Instant DAY = Instant.parse("2020-11-17T00:00:00Z");

    @Test
    void shouldHaveSameVersionWhenOnlyReadingDiffers() {
        // Given
        Article one = article("text", "feed-1", DAY);

        // When
        Article other = article("text", "feed-2", DAY.plusSeconds(5));

        // Then
        assertThat(other.version()).isEqualTo(one.version()).matches("[0-9a-f]{16}");
    }

    @Test
    void shouldHaveOtherVersionWhenWordsDiffer() {
        // When
        Article one = article("text", "feed", DAY);
        Article other = article("texts", "feed", DAY);

        // Then
        assertThat(other.version()).isNotEqualTo(one.version());
    }

    @Test
    void shouldRefuseWhenVersionIsBlank() {
        // Given
        Article article = article("text", "feed", DAY);

        // When, Then
        assertThatThrownBy(() -> new Article(ID, " ", article.content(), article.published(), article.provenance()))
                .hasMessageContaining("a-1");
    }

    @Test
    void shouldRefuseWhenTextIsBlank() {
        // When, Then
        assertThatThrownBy(() -> Content.of("Title", " \n")).hasMessageContaining("without text");
    }

    @Test
    void shouldKeepWholeSecondsWhenPublished() {
        // When
        Publication publication = new Publication(Instant.parse("2020-11-17T14:59:59.999Z"), Precision.INSTANT, "feed");

        // Then
        assertThat(publication.at()).isEqualTo("2020-11-17T14:59:59Z");
        assertThat(publication.pane()).isEqualTo("2020-11-17T14:00:00Z");
    }

    @Test
    void shouldComeBackWhenKeyIsWrittenAsText() {
        // Given
        ArticleKey key = new ArticleKey("archive/2020", ID);

        // When
        ArticleKey again = ArticleKey.ofText(key.text());

        // Then
        assertThat(key.text()).isEqualTo("archive/2020/a-1");
        assertThat(again).isEqualTo(key);
        assertThatThrownBy(() -> ArticleKey.ofText("a-1")).hasMessageContaining("corpus/article");
    }

    private static Article article(String text, String feed, Instant collected) {
        Origin origin = new Origin("seeds", feed, "somewhere in " + feed);
        return Article.of(
                ID,
                Content.of("", text),
                new Publication(DAY, Precision.DAY, "sidecar"),
                new Provenance(origin, null, "a.example", "a.example", DAY, collected));
    }
}
