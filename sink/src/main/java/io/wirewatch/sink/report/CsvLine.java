package io.wirewatch.sink.report;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A line of CSV (RFC 4180): fields in quotes where they need them, ended by CR and LF. */
final class CsvLine {

    /** What a spreadsheet takes for the beginning of a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private CsvLine() {}

    /** Numbers as they are, nothing for null, and text that no spreadsheet would calculate: an article may begin with {@code =}. */
    static String of(List<? extends @Nullable Object> fields) {
        return fields.stream().map(CsvLine::field).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String field(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Number) {
            return value.toString();
        }
        String text = value.toString();
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean isPlain = safe.chars().noneMatch(it -> it == ',' || it == '"' || it == '\n' || it == '\r');
        return isPlain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
