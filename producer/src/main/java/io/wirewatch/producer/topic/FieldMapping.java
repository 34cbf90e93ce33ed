package io.wirewatch.producer.topic;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wirewatch.wire.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** From the fields of somebody else's objects to ours. Immutable. */
final class FieldMapping {

    private static final String PREFIX = "field.";

    private final Map<String, JsonPointer> paths;

    private FieldMapping(Map<String, JsonPointer> paths) {
        this.paths = paths;
    }

    /**
     * The mapping in the options of an entry: {@code field.text} to {@code content.body}, a path of names with dots, or a JSON
     * Pointer that begins with a slash.
     */
    static FieldMapping of(Map<String, String> options) {
        Map<String, JsonPointer> paths = new LinkedHashMap<>();
        options.forEach((key, path) -> {
            if (key.startsWith(PREFIX)) {
                String pointer = path.startsWith("/") ? path : "/" + path.replace('.', '/');
                paths.put(key.substring(PREFIX.length()), JsonPointer.compile(pointer));
            }
        });
        return new FieldMapping(paths);
    }

    /** The object with our fields beside its own; what is no object is left as it is, to be refused. */
    byte[] apply(byte[] value) {
        if (paths.isEmpty()) {
            return value;
        }
        try {
            JsonNode node = Json.mapper().readTree(value);
            if (!(node instanceof ObjectNode object)) {
                return value;
            }
            ObjectNode mapped = Json.mapper().createObjectNode();
            paths.forEach((field, path) -> {
                JsonNode found = object.at(path);
                if (!found.isMissingNode() && !found.isNull()) {
                    mapped.set(field, found);
                }
            });
            return Json.write(mapped).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            return value;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
