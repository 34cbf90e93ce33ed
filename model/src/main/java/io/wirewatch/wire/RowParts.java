package io.wirewatch.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.wirewatch.model.Evidence;
import io.wirewatch.model.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of a row that have parts of their own, as JSON: within a row, or as a text for whoever keeps them in a column. */
public final class RowParts {

    private static final JsonFactory FACTORY = new JsonFactory();

    private RowParts() {}

    /** Writes one value. */
    @FunctionalInterface
    private interface Part {
        void writeTo(JsonGenerator out) throws IOException;
    }

    /** The JSON of sentences. */
    public static String evidence(List<Evidence> evidence) {
        if (evidence instanceof WrittenEvidence written) {
            return written.json();
        }
        return text(out -> evidence(out, evidence));
    }

    /** The JSON of named sums. */
    public static String sums(Map<String, Long> sums) {
        return text(out -> sums(out, sums));
    }

    /** The JSON of names. */
    public static String names(Iterable<String> names) {
        return text(out -> names(out, names));
    }

    static void sums(JsonGenerator out, String field, Map<String, Long> sums) throws IOException {
        out.writeFieldName(field);
        sums(out, sums);
    }

    private static void sums(JsonGenerator out, Map<String, Long> sums) throws IOException {
        out.writeStartObject();
        for (Map.Entry<String, Long> sum : sums.entrySet()) {
            out.writeNumberField(sum.getKey(), sum.getValue());
        }
        out.writeEndObject();
    }

    static void names(JsonGenerator out, Iterable<String> names) throws IOException {
        out.writeStartArray();
        for (String name : names) {
            out.writeString(name);
        }
        out.writeEndArray();
    }

    /** The words of the best sentence, null where there is none. */
    public static @Nullable String bestSentence(List<Evidence> evidence) {
        if (evidence instanceof WrittenEvidence written) {
            return written.first("sentence");
        }
        return evidence.isEmpty() ? null : evidence.get(0).sentence();
    }

    /** The article of the best sentence, null where there is none. */
    public static @Nullable String bestArticle(List<Evidence> evidence) {
        if (evidence instanceof WrittenEvidence written) {
            return written.first("article");
        }
        return evidence.isEmpty() ? null : evidence.get(0).article().value();
    }

    static void evidence(JsonGenerator out, List<Evidence> evidence) throws IOException {
        if (evidence instanceof WrittenEvidence written) {
            out.writeRawValue(written.json());
            return;
        }
        out.writeStartArray();
        for (Evidence each : evidence) {
            out.writeStartObject();
            out.writeStringField("article", each.article().value());
            text(out, "url", each.url());
            out.writeStringField("publisher", each.publisher());
            out.writeStringField("published", each.published().toString());
            out.writeStringField("part", each.part().wireName());
            span(out, each.span());
            out.writeStringField("sentence", each.sentence());
            out.writeObjectFieldStart("mark");
            span(out, each.mark());
            out.writeEndObject();
            out.writeStringField("rule", each.rule());
            out.writeNumberField("weight", each.weight());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void span(JsonGenerator out, Span span) throws IOException {
        out.writeNumberField("begin", span.begin());
        out.writeNumberField("end", span.end());
    }

    private static void text(JsonGenerator out, String field, @Nullable String value) throws IOException {
        if (value != null) {
            out.writeStringField(field, value);
        }
    }

    private static String text(Part part) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            part.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write a part of a row as JSON", e);
        }
        return text.toString();
    }
}
