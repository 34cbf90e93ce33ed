package io.wirewatch.tagger;

import io.wirewatch.model.ActorCard;
import io.wirewatch.model.ActorId;
import io.wirewatch.model.ActorType;
import io.wirewatch.model.Mention;
import io.wirewatch.tagger.dictionary.Dictionary;
import io.wirewatch.tagger.dictionary.Entry;
import io.wirewatch.tagger.discovery.Discovery;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the dictionary knows of an actor beside its name: its country, and what its words name in Wikidata. Immutable and thread-safe. */
final class Facts {

    private static final String COUNTRY = "country:";
    /** Kyiv's region belongs to Ukraine, its mayor to it: no chain in the dictionary is longer. */
    private static final int CHAIN = 3;

    private final Dictionary dictionary;
    private final Discovery discovery;

    Facts(Dictionary dictionary, Discovery discovery) {
        this.dictionary = dictionary;
        this.discovery = discovery;
    }

    /** The Wikidata item of what a mention's words name, or empty. */
    Optional<String> itemOf(Mention mention) {
        @Nullable Entry entry = dictionary.entry(mention.actor());
        return entry == null ? Optional.empty() : Optional.ofNullable(entry.itemOf(mention.surface(), mention.kind()));
    }

    Optional<String> of(ActorCard actor) {
        ActorId id = actor.id();
        for (int i = 0; i < CHAIN; i++) {
            if (id.value().startsWith(COUNTRY)) {
                return Optional.of(id.value().substring(COUNTRY.length()));
            }
            @Nullable Entry entry = dictionary.entry(id);
            if (entry == null || entry.of() == null) {
                break;
            }
            id = entry.of();
        }
        boolean isNewPlace = actor.type() == ActorType.PLACE && dictionary.entry(actor.id()) == null;
        return isNewPlace ? Optional.ofNullable(discovery.countryOf(actor.name())) : Optional.empty();
    }
}
