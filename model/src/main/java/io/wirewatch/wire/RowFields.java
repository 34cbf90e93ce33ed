package io.wirewatch.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.wirewatch.model.ArticleId;
import io.wirewatch.model.Evidence;
import io.wirewatch.model.Part;
import io.wirewatch.model.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a JSON object as rows and tagged articles have them: text, numbers, truths, objects and lists of these. Fields that
 * nobody asks for are passed over.
 */
final class RowFields {

    private static final String EVIDENCE = "evidence";
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Map<String, Object> fields;

    private RowFields(Map<String, Object> fields) {
        this.fields = fields;
    }

    /**
     * The fields of a document.
     *
     * @throws UncheckedIOException if it is no JSON object
     */
    static RowFields of(byte[] json) {
        try (JsonParser in = FACTORY.createParser(json)) {
            if (in.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("not an object");
            }
            RowFields fields = new RowFields(row(in, json));
            if (in.nextToken() != null) {
                throw new IOException("something stands behind the object");
            }
            return fields;
        } catch (IOException e) {
            throw new UncheckedIOException("not the JSON of a row", e);
        }
    }

    /** The sentences are left as they are: see {@link WrittenEvidence}. */
    private static Map<String, Object> row(JsonParser in, byte[] json) throws IOException {
        Map<String, Object> fields = new HashMap<>();
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            in.nextToken();
            Object value =
                    name.equals(EVIDENCE) && in.currentToken() == JsonToken.START_ARRAY ? written(in, json) : value(in);
            if (value != null) {
                fields.put(name, value);
            }
        }
        return fields;
    }

    private static WrittenEvidence written(JsonParser in, byte[] json) throws IOException {
        int from = (int) in.currentTokenLocation().getByteOffset();
        if (from < 0) {
            throw new IOException("not UTF-8");
        }
        in.skipChildren();
        int to = (int) in.currentLocation().getByteOffset();
        return new WrittenEvidence(new String(json, from, to - from, StandardCharsets.UTF_8));
    }

    private static Map<String, Object> object(JsonParser in) throws IOException {
        Map<String, Object> fields = new HashMap<>();
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            in.nextToken();
            Object value = value(in);
            if (value != null) {
                fields.put(name, value);
            }
        }
        return fields;
    }

    private static @Nullable Object value(JsonParser in) throws IOException {
        return switch (in.currentToken()) {
            case VALUE_STRING -> in.getText();
            case VALUE_NUMBER_INT -> in.getLongValue();
            case VALUE_NUMBER_FLOAT -> in.getDoubleValue();
            case START_OBJECT -> object(in);
            case START_ARRAY -> list(in);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private static List<Object> list(JsonParser in) throws IOException {
        List<Object> values = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            Object value = value(in);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    /** A text, or null where there is none. */
    @Nullable
    String textOrNull(String field) {
        return fields.get(field) instanceof String text ? text : null;
    }

    /** A text that has to be there. */
    String text(String field) {
        String text = textOrNull(field);
        if (text == null) {
            throw new UncheckedIOException("not the JSON of a row", new IOException("it has no " + field));
        }
        return text;
    }

    /** A whole number, 0 where there is none. */
    long number(String field) {
        return fields.get(field) instanceof Number number ? number.longValue() : 0;
    }

    /** A number, 0 where there is none. */
    double decimal(String field) {
        return fields.get(field) instanceof Number number ? number.doubleValue() : 0;
    }

    /** An instant, or null where there is none. */
    @Nullable
    Instant instant(String field) {
        String text = textOrNull(field);
        return text == null ? null : parse(text);
    }

    private static Instant parse(String text) {
        try {
            return PlainInstant.parse(text);
        } catch (DateTimeException e) {
            throw new UncheckedIOException("not the JSON of a row", new IOException("no instant: " + text, e));
        }
    }

    /** An instant that has to be there. */
    Instant moment(String field) {
        return parse(text(field));
    }

    /** Whether it says so. */
    boolean isTrue(String field) {
        return Boolean.TRUE.equals(fields.get(field));
    }

    /** The object in a field; one without fields where there is none. */
    RowFields child(String field) {
        return child(fields.get(field));
    }

    /** What is made of each object of a list, in its order. */
    <T> List<T> each(String field, Function<RowFields, T> make) {
        List<T> made = new ArrayList<>();
        if (fields.get(field) instanceof List<?> list) {
            list.forEach(each -> made.add(make.apply(child(each))));
        }
        return made;
    }

    /** What is made of each object in an object, in no order. */
    <T> List<T> eachField(String field, Function<RowFields, T> make) {
        List<T> made = new ArrayList<>();
        child(field).fields.values().forEach(each -> made.add(make.apply(child(each))));
        return made;
    }

    /** Named sums. */
    SortedMap<String, Long> sums(String field) {
        SortedMap<String, Long> sums = new TreeMap<>();
        if (fields.get(field) instanceof Map<?, ?> map) {
            map.forEach((name, sum) -> sums.put((String) name, sum instanceof Number number ? number.longValue() : 0L));
        }
        return sums;
    }

    /** Texts in their order. */
    List<String> names(String field) {
        return fields.get(field) instanceof List<?> list
                ? list.stream().map(String.class::cast).toList()
                : List.of();
    }

    /** Sentences in their order. */
    List<Evidence> evidence() {
        return fields.get(EVIDENCE) instanceof WrittenEvidence written ? written : List.of();
    }

    /** Sentences from their JSON. */
    static List<Evidence> sentences(String json) {
        try (JsonParser in = FACTORY.createParser(json)) {
            in.nextToken();
            List<Evidence> sentences = new ArrayList<>();
            list(in).forEach(each -> sentences.add(child(each).sentence()));
            return List.copyOf(sentences);
        } catch (IOException e) {
            throw new UncheckedIOException("not the JSON of sentences", e);
        }
    }

    private Evidence sentence() {
        return new Evidence(
                new ArticleId(text("article")),
                textOrNull("url"),
                text("publisher"),
                moment("published"),
                Part.ofWireName(text("part")),
                span(),
                text("sentence"),
                child("mark").span(),
                text("rule"),
                (int) number("weight"));
    }

    /** From {@code begin} to {@code end}. */
    Span span() {
        return new Span((int) number("begin"), (int) number("end"));
    }

    @SuppressWarnings("unchecked") // objects are read by object(), which makes nothing else
    private static RowFields child(@Nullable Object value) {
        return new RowFields(value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of());
    }
}
