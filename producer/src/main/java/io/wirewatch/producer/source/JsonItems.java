package io.wirewatch.producer.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.wirewatch.model.Excerpt;
import io.wirewatch.model.Precision;
import io.wirewatch.model.Publication;
import io.wirewatch.model.RejectReason;
import io.wirewatch.producer.dates.MachineDates;
import io.wirewatch.producer.decode.TextDecoder;
import io.wirewatch.producer.extract.Extraction;
import io.wirewatch.producer.extract.Hints;
import io.wirewatch.producer.extract.PlainArticle;
import io.wirewatch.wire.Json;
import java.util.Optional;

/** Makes an article of a JSON object. */
final class JsonItems {

    private static final String GIVEN = "given";

    private final Assembly assembly;

    JsonItems(Assembly assembly) {
        this.assembly = assembly;
    }

    /** The article behind one line, or why there is none. */
    Fetched read(Piece piece, Hints wider) {
        return TextDecoder.decode(piece.bytes())
                .fold(
                        text -> parse(text.text(), piece, wider),
                        refused -> Refusals.of(
                                piece, refused.reason(), refused.detail().replace("file", "line")));
    }

    private Fetched parse(String text, Piece piece, Hints wider) {
        try {
            return read(Json.mapper().readTree(text), piece, wider);
        } catch (JsonProcessingException e) {
            String why = Excerpt.of(e.getOriginalMessage().lines().findFirst().orElse(""));
            return Refusals.of(piece, RejectReason.UNDECODABLE, "broken JSON: " + why);
        }
    }

    /** The article behind one object, or why there is none. */
    Fetched read(JsonNode node, Piece piece, Hints wider) {
        if (!node.isObject()) {
            return Refusals.of(piece, RejectReason.UNDECODABLE, "not a JSON object but " + Excerpt.of(node.toString()));
        }
        JsonArticle json = new JsonArticle(node);
        String text = json.text();
        if (text.isBlank()) {
            return Refusals.of(piece, RejectReason.NO_TEXT, "a JSON object without text");
        }
        Hints hints = json.hints().orElse(wider);
        String written = hints.published();
        if (written == null) {
            Extraction page = PlainArticle.read(json.title(), text, hints, true, piece.collected());
            return assembly.of(page.in(json.language()), hints, piece);
        }
        Optional<Publication> published = MachineDates.parse(written, hints.zone(), GIVEN);
        if (published.isEmpty()) {
            return GivenDate.refused(written, piece);
        }
        return dated(json, text, hints, published.get(), piece);
    }

    private Fetched dated(JsonArticle json, String text, Hints hints, Publication published, Piece piece) {
        Precision precision;
        try {
            precision = json.precision().orElse(published.precision());
        } catch (IllegalArgumentException e) {
            return Refusals.of(piece, RejectReason.BAD_DATE, String.valueOf(e.getMessage()));
        }
        String revised = json.revised();
        Publication version = revised == null
                ? null
                : MachineDates.parse(revised, hints.zone(), GIVEN).orElse(null);
        Extraction page = PlainArticle.read(json.title(), text, hints, false, piece.collected())
                .published(new Publication(published.at(), precision, GIVEN), version == null ? null : version.at());
        return assembly.of(page.in(json.language()), hints.withoutPublished(), piece);
    }
}
