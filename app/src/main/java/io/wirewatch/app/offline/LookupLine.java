package io.wirewatch.app.offline;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wirewatch.model.ActorCard;
import io.wirewatch.tagger.lookup.ActorLookup;
import io.wirewatch.tagger.lookup.Found;
import io.wirewatch.wire.Json;

/** The filter behind {@code wirewatch lookup}: adds to a line which actor bears its name. A name that nobody bears gets nulls. */
public final class LookupLine implements LineFilter {

    private static final double DIGITS = 1e4;

    private final ActorLookup lookup;

    /** A filter that looks up here. */
    public LookupLine(ActorLookup lookup) {
        this.lookup = lookup;
    }

    @Override
    public String apply(byte[] line) {
        InputObject input = InputObject.parse(line);
        ObjectNode node = input.node();
        lookup.find(input.required("name")).ifPresentOrElse(found -> put(node, found), () -> node.putNull("actor")
                .putNull("code"));
        return Json.write(node);
    }

    private static void put(ObjectNode node, Found found) {
        ActorCard card = found.card();
        node.put("actor", card.id().value())
                .put("code", found.code().orElse(null))
                .put("actorName", card.name())
                .put("type", card.type().wireName())
                .put("wikidata", card.wikidata())
                .put("score", Math.round(found.score() * DIGITS) / DIGITS);
    }
}
