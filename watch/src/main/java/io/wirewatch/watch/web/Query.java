package io.wirewatch.watch.web;

import io.wirewatch.model.Excerpt;
import io.wirewatch.model.Window;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Fields;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a question.
 *
 * @param values by name, as they were sent; of several of a name the first
 */
record Query(Map<String, String> values) {

    private static final int ROWS = 25;
    private static final int MOST_ROWS = 1_000;

    Query {
        values = Map.copyOf(values);
    }

    static Query of(Request request) {
        Map<String, String> values = new TreeMap<>();
        for (Fields.Field field : Request.extractQueryParameters(request)) {
            values.putIfAbsent(field.getName(), field.getValue());
        }
        return new Query(values);
    }

    /** The value of a parameter; null where it is left out or empty. */
    @Nullable
    String text(String name) {
        String value = values.get(name);
        return value == null || value.isEmpty() ? null : value;
    }

    /** A parameter that cannot be left out. */
    String required(String name) {
        return Optional.ofNullable(text(name))
                .orElseThrow(() -> new IllegalArgumentException("the parameter '" + name + "' is missing"));
    }

    Window window() {
        String label = text("window");
        return label == null ? Window.ALL : Window.ofLabel(label);
    }

    int limit() {
        String limit = text("limit");
        try {
            int rows = limit == null ? ROWS : Integer.parseInt(limit);
            if (rows >= 1 && rows <= MOST_ROWS) {
                return rows;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(message(limit), e);
        }
        throw new IllegalArgumentException(message(limit));
    }

    private static String message(@Nullable String limit) {
        return "limit is 1 to " + MOST_ROWS + ", got '" + Excerpt.of(String.valueOf(limit)) + "'";
    }
}
