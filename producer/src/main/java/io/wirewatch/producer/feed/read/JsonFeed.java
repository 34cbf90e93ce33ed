package io.wirewatch.producer.feed.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wirewatch.producer.feed.FeedContext;
import io.wirewatch.producer.feed.FeedDocument;
import io.wirewatch.producer.feed.FeedEntry;
import io.wirewatch.producer.feed.markup.FeedAddress;
import io.wirewatch.wire.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads JSON Feed 1.0 and 1.1 (jsonfeed.org), item by item: what breaks off gives the items before the break. */
final class JsonFeed {

    /** Reads one value of many: what follows it is the next one. */
    private static final ObjectReader TREES =
            Json.mapper().readerFor(JsonNode.class).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final ObjectNode head = Json.mapper().createObjectNode();
    private final List<JsonNode> items = new ArrayList<>();
    private @Nullable String trouble;

    private JsonFeed() {}

    /** The document behind a text that begins with a brace; empty where it is JSON of another kind, or none. */
    static Optional<FeedDocument> read(String text, FeedContext context) {
        JsonFeed feed = new JsonFeed();
        try (JsonParser parser = Json.mapper().createParser(text)) {
            feed.collect(parser);
        } catch (IOException e) {
            String message = String.valueOf(e.getMessage());
            feed.trouble = message.lines().findFirst().orElse("broken JSON");
        }
        String version = feed.head.path("version").asText();
        return version.contains("jsonfeed.org/version/")
                ? Optional.of(feed.document(version, context))
                : Optional.empty();
    }

    private void collect(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            if (parser.nextToken() == JsonToken.START_ARRAY && name.equals("items")) {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(TREES.readTree(parser));
                }
            } else {
                head.set(name, TREES.readTree(parser));
            }
        }
    }

    private FeedDocument document(String version, FeedContext context) {
        String own = JsonItem.text(head, "feed_url");
        String base = own == null ? context.base() : FeedAddress.resolve(context.base(), own);
        Facts facts = new JsonItem(head, base, context.language()).head();
        List<FeedEntry> entries = new ArrayList<>();
        for (JsonNode item : items) {
            if (item.isObject()) {
                entries.add(new JsonItem(item, base, facts.language).entry().entry());
            } else if (trouble == null) {
                trouble = "an item is no object";
            }
        }
        String format = version.endsWith("1.1") || version.endsWith("1.1/") ? "json11" : "json10";
        return new FeedDocument(format, facts.meta(), entries, trouble);
    }
}
