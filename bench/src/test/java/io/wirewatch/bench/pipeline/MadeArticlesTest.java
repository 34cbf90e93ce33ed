package io.wirewatch.bench.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.model.Article;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MadeArticlesTest {

    private static final List<String> PIECES = IntStream.range(0, 50)
            .mapToObj(i -> "Piece " + i + " tells of minister number " + i + ".\n" + "Words and words. ".repeat(i))
            .toList();

    private final MadeArticles articles = new MadeArticles(PIECES);

    @Test
    void shouldMakeTheSameArticleOfTheSameNumber() {
        assertThat(articles.article(7)).isEqualTo(new MadeArticles(PIECES).article(7));
    }

    @Test
    void shouldCutTheTextAtAboutThreeThousandCharacters() {
        for (int i = 0; i < 100; i++) {
            assertThat(articles.article(i).content().text().length())
                    .isBetween(MadeArticles.LENGTH - 100, MadeArticles.LENGTH);
        }
    }

    @Test
    void shouldReprintOneInTwentyUnderAnotherId() {
        // When
        Set<String> texts = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            Article article = articles.article(i);
            texts.add(article.content().text());
            ids.add(article.id().value());
        }

        // Then
        assertThat(ids).hasSize(200);
        assertThat(texts).hasSize(190);
    }

    @Test
    void shouldPublishThemAsDenselyAsAMillionInThirtyDays() {
        Duration between = Duration.between(
                articles.article(0).published().at(),
                articles.article(500_000).published().at());

        assertThat(between).isEqualTo(Duration.ofDays(15));
    }
}
