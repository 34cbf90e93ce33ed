package io.wirewatch.producer.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.model.ArticleId;
import io.wirewatch.model.RejectReason;
import io.wirewatch.model.Rejected;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractFilterTest {

    private static final String TEXT =
            "The finance minister of Ruritania said on Monday that the budget would be balanced within two years.";

    @TempDir
    Path folder;

    private final ExtractFilter filter = new ExtractFilter(Limits.DEFAULT, Read.CLOCK);
    private final List<String> lines = new ArrayList<>();
    private final List<Rejected> refusals = new ArrayList<>();

    @Test
    void shouldWriteOneLineAnArticleWithEveryField() throws IOException {
        // Given
        Path file = Files.writeString(folder.resolve("a.txt"), "Budget to be balanced\n\nMarch 3, 2021\n\n" + TEXT);
        // When
        filter.read(file.toString(), InputStream.nullInputStream(), lines::add, refusals::add);
        // Then
        assertThat(lines)
                .containsExactly("{\"file\":\"" + file + "\",\"id\":\""
                        + ArticleId.ofContent("Budget to be balanced", TEXT) + "\",\"url\":null,"
                        + "\"title\":\"Budget to be balanced\",\"published\":\"2021-03-03T00:00:00Z\","
                        + "\"publishedPrecision\":\"day\",\"source\":\"a\",\"publisher\":\"a\",\"language\":null,\"languageFrom\":null,\"authors\":[],"
                        + "\"text\":\"" + TEXT + "\"}");
        assertThat(refusals).isEmpty();
    }

    @Test
    void shouldReadItsOwnLinesAsTheSameArticles() throws IOException {
        // Given
        filter.read(Path.of("..", "seeds").toString(), InputStream.nullInputStream(), lines::add, refusals::add);
        Path file = Files.write(folder.resolve("seeds.jsonl"), lines);
        List<String> again = new ArrayList<>();
        // When
        filter.read(file.toString(), InputStream.nullInputStream(), again::add, refusals::add);
        // Then
        assertThat(withoutFile(again)).isEqualTo(withoutFile(lines)).hasSize(5);
        assertThat(refusals).isEmpty();
    }

    @Test
    void shouldReadStandardInput() {
        // Given
        InputStream page = new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8));
        // When
        filter.read("-", page, lines::add, refusals::add);
        // Then
        assertThat(lines)
                .singleElement()
                .asString()
                .startsWith("{\"file\":\"-\",")
                .contains("\"published\":null,\"publishedPrecision\":\"collected\"");
    }

    @Test
    void shouldHandOverRefusals() {
        // When
        filter.read(folder.resolve("gone.txt").toString(), InputStream.nullInputStream(), lines::add, refusals::add);
        // Then
        assertThat(lines).isEmpty();
        assertThat(refusals).extracting(Rejected::reason).containsExactly(RejectReason.MISSING);
    }

    private static List<String> withoutFile(List<String> lines) {
        return lines.stream()
                .map(line -> line.replaceFirst("\"file\":\"[^\"]*\",", ""))
                .toList();
    }
}
