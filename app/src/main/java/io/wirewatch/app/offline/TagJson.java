package io.wirewatch.app.offline;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wirewatch.model.ActorCard;
import io.wirewatch.model.ActorId;
import io.wirewatch.model.Mention;
import io.wirewatch.model.Part;
import io.wirewatch.model.Party;
import io.wirewatch.model.Quote;
import io.wirewatch.model.Span;
import io.wirewatch.model.Stance;
import io.wirewatch.model.StanceFlags;
import io.wirewatch.model.Tags;
import io.wirewatch.tagger.Tagger;
import java.util.Objects;

/** Tags as {@code wirewatch tag} writes them: flat, with offsets in UTF-16 code units, half-open. */
final class TagJson {

    private final Tags tags;
    private final Tagger tagger;

    /** The tags that this tagger gave. */
    TagJson(Tags tags, Tagger tagger) {
        this.tags = tags;
        this.tagger = tagger;
    }

    /** Adds {@code mentions}, {@code stances} and {@code quotes} of one part; a field of that name is replaced. */
    void addTo(ObjectNode line, Part part, String words) {
        ArrayNode mentions = line.putArray("mentions");
        tags.mentions().stream().filter(m -> m.part() == part).forEach(m -> add(mentions.addObject(), m));
        ArrayNode stances = line.putArray("stances");
        tags.stances().stream().filter(s -> s.part() == part).forEach(s -> add(stances.addObject(), s, words));
        ArrayNode quotes = line.putArray("quotes");
        tags.quotes().stream().filter(q -> q.part() == part).forEach(q -> add(quotes.addObject(), q));
    }

    private void add(ObjectNode json, Mention mention) {
        ActorCard card = cardOf(mention.actor());
        json.put("actor", mention.actor().value());
        json.put("type", card.type().wireName());
        json.put("surface", mention.surface());
        json.put("kind", mention.kind().wireName());
        json.put("role", mention.role().wireName());
        put(json, mention.span());
        tagger.itemOf(mention).ifPresent(item -> json.put("wikidata", item));
        tagger.countryOf(card).ifPresent(country -> json.put("country", country));
    }

    private static void add(ObjectNode json, Stance stance, String words) {
        put(json.putObject("holder"), stance.holder());
        put(json.putObject("target"), stance.target());
        json.put("class", stance.stanceClass().name());
        json.put("polarity", stance.polarity());
        put(json.putObject("cue").put("text", stance.cue().of(words)), stance.cue());
        put(json.putObject("sentence"), stance.sentence());
        StanceFlags flags = stance.flags();
        json.put("negated", flags.negated());
        json.put("conditional", flags.conditional());
        json.put("quoted", flags.quoted());
        json.put("rule", stance.rule());
    }

    private static void add(ObjectNode json, Quote quote) {
        ObjectNode source = json.putObject("source");
        if (quote.actor() != null) {
            source.put("actor", quote.actor().value());
        }
        put(source, quote.source());
        put(json.putObject("cue"), quote.cue());
        put(json.putObject("content"), quote.content());
    }

    private ActorCard cardOf(ActorId actor) {
        return Objects.requireNonNull(tags.actors().get(actor), () -> "no card for " + actor);
    }

    private static void put(ObjectNode json, Party party) {
        json.put("actor", party.actor().value());
        put(json, party.span());
    }

    private static void put(ObjectNode json, Span span) {
        json.put("begin", span.begin());
        json.put("end", span.end());
    }
}
