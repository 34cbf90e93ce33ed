package io.wirewatch.producer.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.model.Article;
import io.wirewatch.model.Language;
import io.wirewatch.producer.source.ArticleSource;
import io.wirewatch.producer.source.Batch;
import io.wirewatch.producer.source.Cursor;
import io.wirewatch.producer.source.Fetched;
import io.wirewatch.producer.source.FileSource;
import io.wirewatch.producer.source.Limits;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DetectedSourceTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    private static final String GERMAN =
            "\"text\":\"Der Präsident traf am Sonntag in Minsk seinen Amtskollegen, und beide versprachen, die Grenze offen zu halten.\"";

    @Test
    void shouldFillInWhatIsLeftOpenAndNothingElse() {
        // Given
        String lines = "{" + GERMAN + "}\n{\"language\":\"en\"," + GERMAN + "}\n{\"text\":\"Kurz.\"}\n{\"text\":7}\n";
        // When
        List<Fetched> items = read(lines, true);
        // Then
        assertThat(articles(items))
                .extracting(article -> article.content().language())
                .containsExactly(
                        Language.detected("de"), Language.stated("en"), new Language(null, Language.From.TOO_SHORT));
        assertThat(items).last().isInstanceOf(Fetched.Refused.class);
    }

    @Test
    void shouldLeaveItOpenWhenNobodyWantsIt() {
        // When
        List<Fetched> items = read("{" + GERMAN + "}\n", false);
        // Then
        assertThat(articles(items))
                .extracting(article -> article.content().language())
                .containsExactly(Language.UNKNOWN);
    }

    @Test
    void shouldMakeTheSameVersionWithAndWithoutDetection() {
        // When
        Article with = articles(read("{" + GERMAN + "}\n", true)).get(0);
        Article without = articles(read("{" + GERMAN + "}\n", false)).get(0);
        // Then
        assertThat(with.version()).isEqualTo(without.version());
        assertThat(with.id()).isEqualTo(without.id());
    }

    @Test
    void shouldKeepWhatAnEarlierReadingDetected() {
        // Given: another detection would say German
        String line = "{\"language\":\"nds\",\"languageFrom\":\"detected\"," + GERMAN + "}\n";
        // When
        List<Fetched> items = read(line, true);
        // Then
        assertThat(articles(items))
                .extracting(article -> article.content().language())
                .containsExactly(Language.detected("nds"));
    }

    private static List<Fetched> read(String lines, boolean isWanted) {
        FileSource file = FileSource.of(
                new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), "test", Limits.DEFAULT, CLOCK);
        try (ArticleSource source = DetectedSource.of(file, isWanted)) {
            Batch batch = source.poll(Cursor.START);
            assertThat(batch.isLast()).isTrue();
            return batch.items();
        }
    }

    private static List<Article> articles(List<Fetched> items) {
        List<Article> articles = new ArrayList<>();
        items.forEach(item -> item.fold(articles::add, refused -> false));
        return articles;
    }
}
