package io.wirewatch.bench.score;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.wirewatch.app.offline.FeedLines;
import io.wirewatch.producer.feed.FeedContext;
import io.wirewatch.producer.feed.read.FeedReader;
import io.wirewatch.wire.Json;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The filter {@code feed} as the command line has it. */
final class FeedDocuments {

    private FeedDocuments() {}

    /** The lines for one document. */
    static List<JsonNode> read(byte[] document, FeedContext context) {
        List<JsonNode> lines = new ArrayList<>();
        try {
            for (String line : FeedLines.of("-", FeedReader.read(document, context))) {
                lines.add(Json.mapper().readTree(line));
            }
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("the filter wrote something that is no JSON", e);
        }
        return lines;
    }
}
