package io.wirewatch.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wirewatch.model.Cell;
import io.wirewatch.model.Table;
import io.wirewatch.model.Window;
import io.wirewatch.model.row.RowKey;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A row's key as a JSON object of its columns in a fixed order, {@code {"corpus":"seeds","actor":"putin","hour":"..."}}: equal
 * keys are equal bytes, which is what compaction compares.
 */
final class RowKeyText {

    private RowKeyText() {}

    static String write(RowKey key) {
        Cell cell = key.cell();
        ObjectNode node = Json.mapper().createObjectNode().put("corpus", cell.corpus());
        List<String> columns = cell.table().columns();
        for (int i = 0; i < columns.size(); i++) {
            node.put(columns.get(i), cell.names().get(i));
        }
        Instant hour = key.hour();
        if (hour != null) {
            node.put("hour", hour.toString());
        }
        Window window = key.window();
        if (window != null) {
            node.put("window", window.label());
        }
        return node.toString();
    }

    static RowKey read(Table table, String text) {
        JsonNode node = parse(text);
        List<String> names = new ArrayList<>();
        table.columns().forEach(column -> names.add(node.path(column).asText()));
        Cell cell = new Cell(table, node.path("corpus").asText(), names);
        Instant hour = node.has("hour") ? Instant.parse(node.get("hour").asText()) : null;
        Window window = node.has("window") ? Window.ofLabel(node.get("window").asText()) : null;
        return new RowKey(cell, hour, window);
    }

    private static JsonNode parse(String text) {
        try {
            return Json.mapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("not a row key: " + text, e);
        }
    }
}
