package io.wirewatch.bench.shuffle;

import com.fasterxml.jackson.databind.JsonNode;
import io.wirewatch.app.shell.Problem;
import io.wirewatch.model.Article;
import io.wirewatch.model.ArticleId;
import io.wirewatch.model.Content;
import io.wirewatch.model.Origin;
import io.wirewatch.model.Precision;
import io.wirewatch.model.Provenance;
import io.wirewatch.model.Publication;
import io.wirewatch.wire.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Reuters' news of 1987 as articles: every twentieth twice, every thirtieth with a corrected version. */
final class Corpus {

    private static final int TWICE = 20;
    private static final int CORRECTED = 30;
    private static final Instant COLLECTED = Instant.parse("2026-01-01T00:00:00Z");

    /** {@code 26-FEB-1987 15:01:01.79}; what follows the seconds is of no use. */
    private static final DateTimeFormatter DATE = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d-MMM-yyyy HH:mm:ss")
            .toFormatter(Locale.ENGLISH);

    private Corpus() {}

    /**
     * The records to send, in the order of the file.
     *
     * @param limit how many articles at most
     * @throws Problem if the data is not there
     */
    static List<Article> reuters(Path data, int limit) {
        Path file = data.resolve("load-reuters21578").resolve("articles.jsonl.gz");
        if (!Files.isReadable(file)) {
            throw Problem.usage(file + ": no such file; set WIREWATCH_EVAL_DATA to the folder of public data");
        }
        List<Article> records = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            int count = 0;
            for (String line = lines.readLine(); line != null && count < limit; line = lines.readLine()) {
                Optional<Article> article = article(Json.mapper().readTree(line));
                article.ifPresent(it -> addWithCopies(it, records));
                count += article.isPresent() ? 1 : 0;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        return records;
    }

    private static void addWithCopies(Article article, List<Article> records) {
        records.add(article);
        int number = records.size();
        if (number % TWICE == 0) {
            records.add(article);
        }
        if (number % CORRECTED == 0) {
            Content content =
                    Content.of(article.content().title(), article.content().text() + "\n\nCorrected.");
            Provenance before = article.provenance();
            Provenance later = new Provenance(
                    before.origin(),
                    null,
                    before.source(),
                    before.publisher(),
                    before.revised().plusSeconds(60),
                    COLLECTED);
            records.add(Article.of(article.id(), content, article.published(), later));
        }
    }

    private static Optional<Article> article(JsonNode line) {
        String body = line.path("body").asText();
        Optional<Instant> published = published(line.path("date").asText().strip());
        if (body.isBlank() || published.isEmpty()) {
            return Optional.empty();
        }
        String id = line.path("id").asText();
        String split = line.path("split").asText("reuters");
        return Optional.of(Article.of(
                new ArticleId("r-" + id),
                Content.of(line.path("title").asText(), body),
                new Publication(published.get(), Precision.MINUTE, "file"),
                new Provenance(
                        new Origin("reuters", split, "reuters:" + id),
                        null,
                        "reuters",
                        "Reuters",
                        published.get(),
                        COLLECTED)));
    }

    private static Optional<Instant> published(String text) {
        int end = text.indexOf('.');
        try {
            return Optional.of(LocalDateTime.parse(end < 0 ? text : text.substring(0, end), DATE)
                    .toInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
