package io.wirewatch.app.offline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wirewatch.model.Excerpt;
import io.wirewatch.wire.Json;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The JSON object of an input line, kept as it is: numbers to the last digit, unknown fields, order. */
final class InputObject {

    private static final int DATE_LENGTH = "2020-08-15".length();

    private static final ObjectReader READER = Json.mapper()
            .readerFor(JsonNode.class)
            .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);

    private final ObjectNode node;

    private InputObject(ObjectNode node) {
        this.node = node;
    }

    /**
     * The object on a line.
     *
     * @throws BadLine if there is none
     */
    static InputObject parse(byte[] line) {
        try {
            if (READER.readTree(line) instanceof ObjectNode object) {
                return new InputObject(object);
            }
            throw new BadLine("a JSON object is needed");
        } catch (JsonProcessingException e) {
            String message = e.getOriginalMessage();
            int end = message.indexOf('\n');
            throw new BadLine("no JSON: " + Excerpt.of(end < 0 ? message : message.substring(0, end), 120));
        } catch (IOException e) {
            throw new BadLine("not UTF-8: " + e.getMessage());
        }
    }

    /** A field that must be there and hold more than blanks. */
    String required(String field) {
        String value = optional(field);
        if (value == null || value.isBlank()) {
            throw new BadLine("no \"" + field + "\"");
        }
        return value;
    }

    /** A text field, or null where it is absent or null. */
    @Nullable
    String optional(String field) {
        JsonNode value = node.get(field);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw new BadLine("\"" + field + "\" is no string");
        }
        return value.textValue();
    }

    /**
     * A moment, as an ISO date or date-time with zone; a date is the beginning of its UTC day.
     *
     * @throws BadLine if there is something else
     */
    Optional<Instant> instant(String field) {
        String text = optional(field);
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    text.length() == DATE_LENGTH
                            ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                            : OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException e) {
            throw new BadLine("\"" + field + "\" is no ISO date or date-time with zone: '" + Excerpt.of(text) + "'");
        }
    }

    /** The objects of a list, each to add to; empty where it is absent or null. */
    List<ObjectNode> objects(String field) {
        JsonNode value = node.get(field);
        if (value == null || value.isNull()) {
            return List.of();
        }
        List<ObjectNode> objects = new ArrayList<>();
        for (JsonNode element : value) {
            if (element instanceof ObjectNode object) {
                objects.add(object);
            }
        }
        if (!value.isArray() || objects.size() < value.size()) {
            throw new BadLine("\"" + field + "\" is no list of objects");
        }
        return objects;
    }

    /** The object itself, to add to. */
    ObjectNode node() {
        return node;
    }
}
