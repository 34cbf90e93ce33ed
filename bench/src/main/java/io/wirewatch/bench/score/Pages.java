package io.wirewatch.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import io.wirewatch.producer.source.ExtractFilter;
import io.wirewatch.producer.source.Limits;
import io.wirewatch.wire.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** {@code wirewatch extract} on the pages of a data set. */
final class Pages {

    /** No page of the sets is younger: a run next year must give the same number. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T00:00:00Z"), ZoneOffset.UTC);

    private static final ExtractFilter EXTRACT = new ExtractFilter(Limits.DEFAULT, CLOCK);

    private Pages() {}

    /** What is extracted from a page; an empty object where the page is refused. */
    static JsonNode extracted(JsonNode page) {
        byte[] html = page.path("html_latin1").asText().getBytes(StandardCharsets.ISO_8859_1);
        List<String> lines = new ArrayList<>();
        EXTRACT.read("-", new ByteArrayInputStream(html), lines::add, refused -> {});
        try {
            return lines.isEmpty()
                    ? Json.mapper().createObjectNode()
                    : Json.mapper().readTree(lines.get(0));
        } catch (IOException e) {
            throw new UncheckedIOException("extract wrote something that is no JSON", e);
        }
    }
}
