package io.wirewatch.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wirewatch.wire.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A mention as {@code wirewatch tag} gives it, in the terms of the public data.
 *
 * @param place where, in code points
 * @param type PER, ORG, LOC or OTHER
 * @param kind by what sort of word
 * @param isActor whether it acts there
 * @param wikidata the item of what its words name, or null
 */
record TaggedMention(
        Place place,
        String type,
        String kind,
        boolean isActor,
        @Nullable String wikidata) {

    private static final Map<String, String> TYPES = Map.of(
            "person",
            "PER",
            "country",
            "LOC",
            "place",
            "LOC",
            "organisation",
            "ORG",
            "armed-group",
            "ORG",
            "party",
            "ORG");

    /** What is tagged in a text that appeared on a day. */
    static List<TaggedMention> in(String text, String day, Filters filters) {
        ObjectNode line = Json.mapper().createObjectNode().put("text", text).put("published", day);
        CodePoints points = new CodePoints(text);
        List<TaggedMention> all = new ArrayList<>();
        for (JsonNode mention : filters.tag(line).path("mentions")) {
            all.add(new TaggedMention(
                    Place.ofOurs(mention, points),
                    TYPES.getOrDefault(mention.path("type").asText(), "OTHER"),
                    mention.path("kind").asText(),
                    mention.path("role").asText().equals("actor"),
                    mention.path("wikidata").textValue()));
        }
        return all;
    }

    /** Whether it is somebody's name, as the gold of names understands it: no adjective, no office, no event. */
    boolean isName() {
        return !kind.equals("demonym") && !kind.equals("role") && !type.equals("OTHER");
    }
}
