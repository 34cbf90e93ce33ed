package io.wirewatch.watch.board;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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

    static ArrayNode array(Stream<?> values) {
        ArrayNode array = Json.mapper().createArrayNode();
        values.forEach(value -> array.add(value instanceof JsonNode node ? node : of(value)));
        return array;
    }
}
