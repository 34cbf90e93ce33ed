package io.wirewatch.watch.board;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wirewatch.model.ActorCard;
import io.wirewatch.wire.Json;
import java.util.stream.Stream;

/** Rows as JSON trees, with the fields they have in their topics. */
final class Trees {

    private Trees() {}

    static ObjectNode object() {
        return Json.mapper().createObjectNode();
    }

    static JsonNode of(Object value) {
        return Json.mapper().valueToTree(value);
    }

    /** A card by itself: in rows its fields stand behind a prefix, as in {@code actorId}. */
    static ObjectNode card(ActorCard card) {
        ObjectNode tree = object();
        tree.put("id", card.id().value());
        tree.put("type", card.type().wireName());
        tree.put("name", card.name());
        if (card.wikidata() != null) {
            tree.put("wikidata", card.wikidata());
        }
        return tree;
    }

    static ArrayNode array(Stream<?> values) {
        ArrayNode array = Json.mapper().createArrayNode();
        values.forEach(value -> array.add(value instanceof JsonNode node ? node : of(value)));
        return array;
    }
}
