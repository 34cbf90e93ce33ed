package io.wirewatch.wire;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.wirewatch.model.Cell;
import io.wirewatch.model.Table;
import io.wirewatch.model.Window;
import io.wirewatch.model.row.RowKey;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
        StringBuilder text = new StringBuilder("{");
        field(text, "corpus", cell.corpus());
        List<String> columns = cell.table().columns();
        for (int i = 0; i < columns.size(); i++) {
            field(text, columns.get(i), cell.names().get(i));
        }
        Instant hour = key.hour();
        if (hour != null) {
            field(text, "hour", hour.toString());
        }
        Window window = key.window();
        if (window != null) {
            field(text, "window", window.label());
        }
        return text.append('}').toString();
    }

    private static void field(StringBuilder text, String name, String value) {
        text.append(text.length() == 1 ? "\"" : ",\"").append(name).append("\":\"");
        JsonStringEncoder.getInstance().quoteAsString(value, text);
        text.append('"');
    }

    static RowKey read(Table table, String text) {
        RowFields fields = fieldsOf(text);
        List<String> names = new ArrayList<>();
        table.columns().forEach(column -> names.add(orEmpty(fields, column)));
        Cell cell = new Cell(table, orEmpty(fields, "corpus"), names);
        String window = fields.textOrNull("window");
        return new RowKey(cell, fields.instant("hour"), window == null ? null : Window.ofLabel(window));
    }

    private static RowFields fieldsOf(String text) {
        try {
            return RowFields.of(text.getBytes(StandardCharsets.UTF_8));
        } catch (UncheckedIOException e) {
            throw new UncheckedIOException("not a row key: " + text, e.getCause());
        }
    }

    private static String orEmpty(RowFields fields, String column) {
        String value = fields.textOrNull(column);
        return value == null ? "" : value;
    }
}
