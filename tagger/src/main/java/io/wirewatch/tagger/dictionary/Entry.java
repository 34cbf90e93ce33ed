package io.wirewatch.tagger.dictionary;

import io.wirewatch.model.ActorCard;
import io.wirewatch.model.ActorId;
import io.wirewatch.model.ActorType;
import io.wirewatch.model.MentionKind;
import io.wirewatch.tagger.text.Folding;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One actor of the dictionary.
 *
 * @param card who it is
 * @param of the country or organisation it belongs to
 * @param isSource whether it is a news agency or outlet: tagged where it speaks, never counted for being quoted
 * @param surfaces what it is called; the name first
 * @param onlyNear words of which the article must hold one before an ambiguous surface counts
 * @param unlessNear words that speak against this actor when the article holds one
 * @param items Wikidata items of surfaces that name something else than the actor itself, as its capital; by folded words
 */
public record Entry(
        ActorCard card,
        @Nullable ActorId of,
        boolean isSource,
        List<Surface> surfaces,
        List<String> onlyNear,
        List<String> unlessNear,
        Map<String, String> items) {

    public Entry {
        surfaces = List.copyOf(surfaces);
        onlyNear = List.copyOf(onlyNear);
        unlessNear = List.copyOf(unlessNear);
        items = Map.copyOf(items);
    }

    /** An entry none of whose surfaces names anything else. */
    public Entry(
            ActorCard card,
            @Nullable ActorId of,
            boolean isSource,
            List<Surface> surfaces,
            List<String> onlyNear,
            List<String> unlessNear) {
        this(card, of, isSource, surfaces, onlyNear, unlessNear, Map.of());
    }

    /**
     * The Wikidata item of what words name: Moscow's own for "Moscow", although it stands for Russia.
     *
     * @param words as a text spells them
     * @param kind by what sort of word they call the actor
     * @return the item, or null where it is not known
     */
    public @Nullable String itemOf(String words, MentionKind kind) {
        @Nullable String own = items.isEmpty() ? null : items.get(Folding.fold(words));
        return own != null || kind == MentionKind.METONYM ? own : card.wikidata();
    }

    /** Whether it is no one in particular: protesters, rebels. It holds stances, but it is never counted as mentioned. */
    public boolean isGeneric() {
        return card.id().value().startsWith("generic:");
    }

    /** Whether its id is a code of a coded dictionary: {@code USAGOV}. */
    public boolean isCoded() {
        String id = card.id().value();
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (!(c >= 'A' && c <= 'Z' || c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }

    /** Its id. */
    public ActorId id() {
        return card.id();
    }

    /** Its type. */
    public ActorType type() {
        return card.type();
    }

    /** Whether its name may also say merely where: a country or place. */
    public boolean isGeographic() {
        return card.type() == ActorType.COUNTRY || card.type() == ActorType.PLACE;
    }

    /** Whether it is a person. */
    public boolean isPerson() {
        return card.type() == ActorType.PERSON;
    }

    /** The country or organisation it stands for: itself for a country. */
    public ActorId side() {
        return of == null ? card.id() : of;
    }
}
