package io.wirewatch.wire;

import com.fasterxml.jackson.databind.util.StdConverter;
import io.wirewatch.model.ActorCard;
import io.wirewatch.model.ActorId;
import io.wirewatch.model.ActorType;
import org.jspecify.annotations.Nullable;

/** An actor's card as an object of its own: {@code {"id":"putin","type":"person","name":"Vladimir Putin"}}. */
record PlainCard(
        ActorId id, ActorType type, String name, @Nullable String wikidata) {

    /** For writing. */
    static final class OfCard extends StdConverter<ActorCard, PlainCard> {
        @Override
        public PlainCard convert(ActorCard card) {
            return new PlainCard(card.id(), card.type(), card.name(), card.wikidata());
        }
    }

    /** For reading. */
    static final class ToCard extends StdConverter<PlainCard, ActorCard> {
        @Override
        public ActorCard convert(PlainCard plain) {
            return new ActorCard(plain.id(), plain.type(), plain.name(), plain.wikidata());
        }
    }
}
