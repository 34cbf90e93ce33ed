package io.wirewatch.sink.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdDelegatingSerializer;
import com.fasterxml.jackson.databind.util.StdConverter;
import io.wirewatch.model.ActorCard;
import io.wirewatch.wire.Json;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was read from the database as one JSON object: the names of the records, actors as objects, moments and lengths as ISO text. */
public final class BriefJson {

    private static final ObjectMapper MAPPER = Json.mapper()
            .copy()
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .registerModule(new SimpleModule()
                    .addSerializer(ActorCard.class, new StdDelegatingSerializer(ActorCard.class, new Card())));

    private BriefJson() {}

    /** On one line, with all lines and sentences that it holds. */
    public static String of(Object brief) {
        try {
            return MAPPER.writeValueAsString(brief);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("cannot write a " + brief.getClass().getSimpleName() + " as JSON", e);
        }
    }

    private static final class Card extends StdConverter<ActorCard, Map<String, Object>> {
        @Override
        public Map<String, Object> convert(ActorCard card) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("id", card.id().value());
            fields.put("type", card.type().wireName());
            fields.put("name", card.name());
            if (card.wikidata() != null) {
                fields.put("wikidata", card.wikidata());
            }
            return fields;
        }
    }
}
