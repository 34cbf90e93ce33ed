package io.wirewatch.producer.again;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.model.Article;
import io.wirewatch.model.Origin;
import io.wirewatch.model.RejectReason;
import io.wirewatch.model.Rejected;
import io.wirewatch.model.Stage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class RereadingTest {

    private static final Instant AT = Instant.parse("2020-11-17T12:00:00Z");
    private static final Instant NOW = Instant.parse("2021-11-17T12:00:00Z");
    private static final String PAGE =
            "The Belarusian leader praised Russia in Minsk.\n\nHe did so twice, and at length.";

    private final Rereading rereading = new Rereading(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void shouldKeepTheOriginAndTheMomentOfCollectionWhenAPageCanBeReadNow() {
        // When
        List<Article> articles = articlesOf("news/7.txt", RejectReason.TOO_LARGE, PAGE);

        // Then
        assertThat(articles).singleElement().satisfies(article -> {
            assertThat(article.provenance().origin()).isEqualTo(new Origin("wire", "desk", "news/7.txt"));
            assertThat(article.provenance().collected()).isEqualTo(AT);
        });
    }

    @Test
    void shouldNotTakeBrokenJsonForAPage() {
        assertThat(articlesOf("wire.jsonl:4", RejectReason.UNDECODABLE, PAGE)).isEmpty();
        assertThat(articlesOf("wire.json#2", RejectReason.UNDECODABLE, "{\"text\":"))
                .isEmpty();
    }

    @Test
    void shouldTakeWhatWasTheFutureWhenItIsThePast() {
        // Given
        String line = "{\"text\":\"Putin praised Lukashenko.\",\"published\":\"2021-01-01T00:00:00Z\"}";

        // Then
        assertThat(articlesOf("wire.jsonl:4", RejectReason.FUTURE_DATE, line)).hasSize(1);
    }

    private List<Article> articlesOf(String location, RejectReason reason, String bytes) {
        Rejected rejected =
                new Rejected(new Origin("wire", "desk", location), Stage.PRODUCE, reason, "why", null, AT, null);
        return rereading.articlesOf(rejected, bytes.getBytes(StandardCharsets.UTF_8));
    }
}
