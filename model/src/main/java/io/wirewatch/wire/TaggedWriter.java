package io.wirewatch.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.wirewatch.model.ActorCard;
import io.wirewatch.model.ActorId;
import io.wirewatch.model.Mention;
import io.wirewatch.model.Party;
import io.wirewatch.model.Provenance;
import io.wirewatch.model.Publication;
import io.wirewatch.model.Quote;
import io.wirewatch.model.Sentence;
import io.wirewatch.model.Span;
import io.wirewatch.model.Stance;
import io.wirewatch.model.TaggedArticle;
import io.wirewatch.model.TaggedArticle.Quotable;
import io.wirewatch.model.Tags;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A tagged article as JSON, field by field: the very bytes {@link Json} would write, which {@code TaggedSerdeTest} compares. */
final class TaggedWriter {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int FIRST = 8192;

    private final JsonGenerator out;

    private TaggedWriter(JsonGenerator out) {
        this.out = out;
    }

    static byte[] bytes(TaggedArticle article) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(FIRST);
        try (JsonGenerator out = FACTORY.createGenerator(bytes)) {
            new TaggedWriter(out).write(article);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write a tagged article as JSON", e);
        }
        return bytes.toByteArray();
    }

    private void write(TaggedArticle article) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", article.id().value());
        out.writeStringField("version", article.version());
        out.writeStringField("wordsId", article.wordsId());
        out.writeStringField("title", article.title());
        published(article.published());
        provenance(article.provenance());
        tags(article.tags());
        out.writeArrayFieldStart("quotable");
        for (Quotable each : article.sentences()) {
            out.writeStartObject();
            out.writeStringField("part", each.part().wireName());
            ends(each.span());
            out.writeStringField("words", each.words());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void published(Publication published) throws IOException {
        out.writeStringField("published", published.at().toString());
        out.writeStringField("publishedPrecision", published.precision().wireName());
        out.writeStringField("publishedFrom", published.evidence());
    }

    private void provenance(Provenance from) throws IOException {
        out.writeStringField("corpus", from.origin().corpus());
        out.writeStringField("feed", from.origin().feed());
        out.writeStringField("location", from.origin().location());
        text("url", from.url());
        out.writeStringField("source", from.source());
        out.writeStringField("publisher", from.publisher());
        out.writeStringField("revised", from.revised().toString());
        out.writeStringField("collected", from.collected().toString());
    }

    private void tags(Tags tags) throws IOException {
        out.writeArrayFieldStart("mentions");
        for (Mention each : tags.mentions()) {
            mention(each);
        }
        out.writeEndArray();
        out.writeArrayFieldStart("stances");
        for (Stance each : tags.stances()) {
            stance(each);
        }
        out.writeEndArray();
        out.writeArrayFieldStart("quotes");
        for (Quote each : tags.quotes()) {
            quote(each);
        }
        out.writeEndArray();
        out.writeArrayFieldStart("sentences");
        for (Sentence each : tags.sentences()) {
            out.writeStartObject();
            out.writeStringField("part", each.part().wireName());
            ends(each.span());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeObjectFieldStart("actors");
        for (Map.Entry<ActorId, ActorCard> each : tags.actors().entrySet()) {
            card(each.getKey().value(), each.getValue());
        }
        out.writeEndObject();
        out.writeStringField("dictionary", tags.dictionary());
    }

    private void mention(Mention mention) throws IOException {
        out.writeStartObject();
        out.writeStringField("actor", mention.actor().value());
        out.writeStringField("kind", mention.kind().wireName());
        out.writeStringField("role", mention.role().wireName());
        out.writeStringField("part", mention.part().wireName());
        ends(mention.span());
        out.writeStringField("surface", mention.surface());
        out.writeEndObject();
    }

    private void stance(Stance stance) throws IOException {
        out.writeStartObject();
        party("holder", stance.holder());
        party("target", stance.target());
        out.writeStringField("class", stance.stanceClass().name());
        out.writeNumberField("polarity", stance.polarity());
        out.writeStringField("part", stance.part().wireName());
        span("cue", stance.cue());
        span("sentence", stance.sentence());
        out.writeBooleanField("negated", stance.flags().negated());
        out.writeBooleanField("conditional", stance.flags().conditional());
        out.writeBooleanField("quoted", stance.flags().quoted());
        out.writeStringField("rule", stance.rule());
        out.writeEndObject();
    }

    private void party(String field, Party party) throws IOException {
        out.writeObjectFieldStart(field);
        out.writeStringField("actor", party.actor().value());
        ends(party.span());
        out.writeEndObject();
    }

    private void quote(Quote quote) throws IOException {
        ActorId actor = quote.actor();
        out.writeStartObject();
        text("actor", actor == null ? null : actor.value());
        out.writeStringField("part", quote.part().wireName());
        span("source", quote.source());
        span("cue", quote.cue());
        span("content", quote.content());
        out.writeEndObject();
    }

    private void card(String field, ActorCard card) throws IOException {
        out.writeObjectFieldStart(field);
        out.writeStringField("id", card.id().value());
        out.writeStringField("type", card.type().wireName());
        out.writeStringField("name", card.name());
        text("wikidata", card.wikidata());
        out.writeEndObject();
    }

    private void span(String field, Span span) throws IOException {
        out.writeObjectFieldStart(field);
        ends(span);
        out.writeEndObject();
    }

    private void ends(Span span) throws IOException {
        out.writeNumberField("begin", span.begin());
        out.writeNumberField("end", span.end());
    }

    private void text(String field, @Nullable String value) throws IOException {
        if (value != null) {
            out.writeStringField(field, value);
        }
    }
}
