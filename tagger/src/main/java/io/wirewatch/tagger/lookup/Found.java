package io.wirewatch.tagger.lookup;

import io.wirewatch.model.ActorCard;
import java.util.Objects;
import java.util.Optional;

/**
 * The actor a name was looked up to.
 *
 * @param card who it is
 * @param score how alike the name and the dictionary's spelling are, from 0 to 1; 1 where it is the dictionary's
 */
public record Found(ActorCard card, double score) {

    private static final String COUNTRY = "country:";

    public Found {
        Objects.requireNonNull(card, "card");
    }

    /** The ISO 3166 alpha-2 code, where the actor is a country or territory that has one. */
    public Optional<String> code() {
        String id = card.id().value();
        return id.startsWith(COUNTRY) ? Optional.of(id.substring(COUNTRY.length())) : Optional.empty();
    }
}
