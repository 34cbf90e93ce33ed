package io.wirewatch.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.wirewatch.model.Evidence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of a row as the JSON they came as, read when somebody asks for one of them. Most readers of rows only pass them on, and
 * they are the larger part of a row. Immutable; thread-safe.
 */
final class WrittenEvidence extends AbstractList<Evidence> {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final String json;
    // read twice at worst, with the same result: needs no lock
    private volatile @Nullable List<Evidence> read;

    WrittenEvidence(String json) {
        this.json = json;
    }

    /** The list as JSON. */
    String json() {
        return json;
    }

    /** A text of the first sentence without reading the others; null where there is none. */
    @Nullable
    String first(String field) {
        try (JsonParser in = FACTORY.createParser(json)) {
            in.nextToken();
            if (in.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
                in.nextToken();
                if (name.equals(field)) {
                    return in.getText();
                }
                in.skipChildren();
            }
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException("not the JSON of sentences", e);
        }
    }

    private List<Evidence> all() {
        List<Evidence> known = read;
        if (known == null) {
            known = RowFields.sentences(json);
            read = known;
        }
        return known;
    }

    @Override
    public Evidence get(int index) {
        return all().get(index);
    }

    @Override
    public int size() {
        return all().size();
    }

    /** Lists of sentences with different spacing are equal; equal texts need not be read. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WrittenEvidence written && json.equals(written.json) || super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
