package io.wirewatch.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.wirewatch.model.ActorCard;
import io.wirewatch.model.Evidence;
import io.wirewatch.model.row.ActorRow;
import io.wirewatch.model.row.Counts;
import io.wirewatch.model.row.LedgerRow;
import io.wirewatch.model.row.PairRow;
import io.wirewatch.model.row.Period;
import io.wirewatch.model.row.PublisherRow;
import io.wirewatch.model.row.Row;
import io.wirewatch.model.row.StanceRow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows as JSON, field by field: the very bytes {@link Json} would write, which {@code RowSerdeTest} compares, in a third of the time. There
 * are some dozen rows an article.
 */
final class RowWriter {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int FIRST = 1024;

    private final JsonGenerator out;

    private RowWriter(JsonGenerator out) {
        this.out = out;
    }

    static byte[] bytes(Row row) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(FIRST);
        try (JsonGenerator out = FACTORY.createGenerator(bytes)) {
            RowWriter writer = new RowWriter(out);
            out.writeStartObject();
            out.writeStringField("corpus", row.corpus());
            writer.write(row);
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write a row as JSON", e);
        }
        return bytes.toByteArray();
    }

    private void write(Row row) throws IOException {
        if (row instanceof ActorRow actor) {
            actor(actor);
        } else if (row instanceof StanceRow stance) {
            stance(stance);
        } else if (row instanceof PairRow pair) {
            pair(pair);
        } else if (row instanceof PublisherRow publisher) {
            out.writeStringField("publisher", publisher.publisher());
            period(publisher.period());
            counts(publisher.counts());
        } else {
            ledger((LedgerRow) row);
        }
    }

    private void actor(ActorRow row) throws IOException {
        card("actor", row.actor());
        period(row.period());
        counts(row.counts());
        RowParts.sums(out, "mentions", row.mentions());
        RowParts.sums(out, "held", row.held());
        RowParts.sums(out, "received", row.received());
        out.writeNumberField("heldPolarity", row.heldPolarity());
        out.writeNumberField("receivedPolarity", row.receivedPolarity());
        found(row.evidence(), row.dictionaries());
    }

    private void stance(StanceRow row) throws IOException {
        card("holder", row.holder());
        card("target", row.target());
        out.writeStringField("class", row.stanceClass());
        period(row.period());
        counts(row.counts());
        out.writeNumberField("stances", row.stances());
        out.writeNumberField("negated", row.negated());
        out.writeNumberField("conditional", row.conditional());
        out.writeNumberField("quoted", row.quoted());
        out.writeNumberField("polarity", row.polarity());
        found(row.evidence(), row.dictionaries());
    }

    private void pair(PairRow row) throws IOException {
        card("a", row.a());
        card("b", row.b());
        period(row.period());
        counts(row.counts());
        out.writeNumberField("sentences", row.sentences());
        found(row.evidence(), row.dictionaries());
    }

    private void ledger(LedgerRow row) throws IOException {
        out.writeStringField("feed", row.feed());
        out.writeStringField("day", row.day());
        out.writeNumberField("read", row.read());
        out.writeNumberField("counted", row.counted());
        out.writeNumberField("duplicate", row.duplicate());
        out.writeNumberField("superseded", row.superseded());
        out.writeNumberField("rejected", row.rejected());
        out.writeNumberField("filtered", row.filtered());
    }

    private void card(String prefix, ActorCard card) throws IOException {
        out.writeStringField(prefix + "Id", card.id().value());
        out.writeStringField(prefix + "Type", card.type().wireName());
        out.writeStringField(prefix + "Name", card.name());
        text(prefix + "Wikidata", card.wikidata());
    }

    private void period(Period period) throws IOException {
        text("hour", period.hour());
        text("window", period.window());
        text("from", period.from());
        text("asOf", period.asOf());
    }

    private void counts(Counts counts) throws IOException {
        out.writeNumberField("articles", counts.articles());
        out.writeNumberField("texts", counts.texts());
        out.writeNumberField("publishers", counts.publishers());
        text("firstSeen", counts.firstSeen());
        text("lastSeen", counts.lastSeen());
    }

    private void found(List<Evidence> evidence, Iterable<String> dictionaries) throws IOException {
        out.writeFieldName("evidence");
        RowParts.evidence(out, evidence);
        out.writeFieldName("dictionaries");
        RowParts.names(out, dictionaries);
    }

    private void text(String field, @Nullable Object value) throws IOException {
        if (value != null) {
            out.writeStringField(field, value.toString());
        }
    }
}
