package io.wirewatch.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.wirewatch.wire.Json;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** A value of a line of the filter {@code feed}, under feedparser's name of it. */
final class FeedValue {

    private static final String PARSED = "_parsed";

    private FeedValue() {}

    /** The value; a date as written is {@code published}, as understood {@code published_parsed}. */
    static JsonNode named(JsonNode line, String name) {
        if (name.endsWith(PARSED)) {
            JsonNode instant = line.path(name.substring(0, name.length() - PARSED.length()));
            return instant.isTextual() ? tuple(Instant.parse(instant.asText())) : instant;
        }
        return line.path(line.has(name + "Text") ? name + "Text" : name);
    }

    /** Python's struct_time: year to second, weekday from Monday, day of the year, no summer time. */
    private static ArrayNode tuple(Instant instant) {
        OffsetDateTime at = instant.atOffset(ZoneOffset.UTC);
        return Json.mapper()
                .createArrayNode()
                .add(at.getYear())
                .add(at.getMonthValue())
                .add(at.getDayOfMonth())
                .add(at.getHour())
                .add(at.getMinute())
                .add(at.getSecond())
                .add(at.getDayOfWeek().getValue() - 1)
                .add(at.getDayOfYear())
                .add(0);
    }

    /** Blanks are compared as one, and what is missing as nothing. */
    static JsonNode normal(JsonNode value) {
        if (value.isTextual()) {
            return new TextNode(value.asText().strip().replaceAll("\\s+", " "));
        }
        return value.isMissingNode() ? Json.mapper().nullNode() : value;
    }
}
