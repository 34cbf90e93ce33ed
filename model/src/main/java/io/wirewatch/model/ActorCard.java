package io.wirewatch.model;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a reader wants to know of an actor at a glance.
 *
 * @param id who
 * @param type what kind
 * @param name how to call it in a table
 * @param wikidata its Wikidata item ({@code Q2866}), where known
 */
public record ActorCard(
        ActorId id, ActorType type, String name, @Nullable String wikidata) implements Comparable<ActorCard> {

    private static final Comparator<ActorCard> ORDER = Comparator.comparing(ActorCard::id)
            .thenComparing(ActorCard::name)
            .thenComparing(ActorCard::type)
            .thenComparing(ActorCard::wikidata, Comparator.nullsLast(Comparator.naturalOrder()));

    public ActorCard {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(name, "name");
    }

    @Override
    public int compareTo(ActorCard other) {
        return ORDER.compare(this, other);
    }
}
