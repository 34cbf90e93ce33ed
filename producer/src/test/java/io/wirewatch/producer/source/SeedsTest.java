package io.wirewatch.producer.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.model.Article;
import io.wirewatch.model.Precision;
import io.wirewatch.model.Rejected;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The corpus of the main job, as it is read. The expected articles stand in {@code seeds.golden.jsonl}, reviewed by eye. */
class SeedsTest {

    private static final Path SEEDS = Path.of("..", "seeds");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void shouldReadEachSeedAsReviewed() throws IOException {
        // Given
        String golden = Files.readString(Path.of("src/test/resources/seeds.golden.jsonl"));
        List<String> lines = new ArrayList<>();
        List<Rejected> refusals = new ArrayList<>();
        // When
        new ExtractFilter(Limits.DEFAULT, CLOCK)
                .read(SEEDS.toString(), InputStream.nullInputStream(), lines::add, refusals::add);
        // Then
        assertThat(refusals).isEmpty();
        assertThat(String.join("\n", lines) + "\n").isEqualTo(golden);
    }

    @Test
    void shouldKnowTheDayWhenEachSeedWasPublished() {
        // When
        List<Article> articles = read();
        // Then
        assertThat(articles)
                .extracting(article -> article.published().at().toString().substring(0, 10))
                .containsExactly("2020-11-17", "2020-11-17", "2020-08-17", "2020-08-15", "2020-08-23");
        assertThat(articles)
                .extracting(article -> article.published().precision())
                .containsExactly(Precision.DAY, Precision.DAY, Precision.DAY, Precision.DAY, Precision.MINUTE);
        assertThat(articles.get(4).published().at()).isEqualTo("2020-08-23T14:23:00Z");
    }

    @Test
    void shouldTellThePublisherFromTheCarrier() {
        // When
        List<Article> articles = read();
        // Then
        assertThat(articles)
                .extracting(article -> article.provenance().source())
                .containsExactly("seeds", "TASS", "BuradaBiliyorum.com", "GlobalSecurity.org", "seeds");
        assertThat(articles)
                .extracting(article -> article.provenance().publisher())
                .containsExactly("seeds", "TASS", "New York Post", "RFE/RL", "seeds");
    }

    @Test
    void shouldLeaveBoilerplateOut() {
        // When
        List<Article> articles = read();
        // Then
        assertThat(articles).allSatisfy(article -> assertThat(article.content().text())
                .doesNotContain(
                        "UNITED24",
                        "Photo:",
                        "©",
                        "REUTERS",
                        "FILE PHOTO",
                        "READ:",
                        "ad blocker",
                        "Related Articles",
                        "mailing list",
                        "Connecticut",
                        "All news",
                        "BuradaBiliyorum",
                        "Published",
                        "Image:"));
        assertThat(articles.get(3).content().text()).doesNotContain("Ukraine", "Washington");
        assertThat(articles.get(2).content().text()).doesNotContain("two-year-old", "activists shout");
    }

    @Test
    void shouldKeepEveryParagraph() {
        // When
        List<Article> articles = read();
        // Then
        assertThat(articles)
                .extracting(article -> article.content().text().split("\n\n").length)
                .containsExactly(12, 7, 15, 24, 7);
    }

    private static List<Article> read() {
        List<Article> articles = new ArrayList<>();
        try (FileSource source = FileSource.of(SEEDS, "seeds", Limits.DEFAULT, CLOCK)) {
            Batch batch = source.poll(Cursor.START);
            for (Fetched fetched : batch.items()) {
                articles.add(fetched.fold(article -> article, rejected -> {
                    throw new AssertionError(rejected.toString());
                }));
            }
            assertThat(batch.isLast()).isTrue();
        }
        return articles;
    }
}
