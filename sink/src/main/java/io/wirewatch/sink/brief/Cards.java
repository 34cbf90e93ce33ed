package io.wirewatch.sink.brief;

import io.wirewatch.model.ActorCard;
import io.wirewatch.model.ActorId;
import io.wirewatch.model.ActorType;
import io.wirewatch.sink.store.ReadOnlyDatabase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of actors, each asked for once. Not thread-safe. */
public final class Cards {

    private static final String CARD = "SELECT name, type, wikidata FROM actor_rolling"
            + " WHERE corpus = ? AND actor = ? AND time_window = 'all'";

    private final ReadOnlyDatabase database;
    private final String corpus;
    private final Map<String, ActorCard> known = new HashMap<>();

    /** Of one corpus. */
    public Cards(ReadOnlyDatabase database, String corpus) {
        this.database = database;
        this.corpus = corpus;
    }

    /** The card of an actor; its id stands in for its name where the corpus counts nothing of it. */
    public ActorCard of(String actor) {
        return known.computeIfAbsent(actor, this::read);
    }

    private ActorCard read(String actor) {
        ActorId id = new ActorId(actor);
        return database.one(
                        CARD,
                        List.of(corpus, actor),
                        row -> new ActorCard(
                                id,
                                ActorType.ofWireName(row.text("type")),
                                row.text("name"),
                                row.textOrNull("wikidata")))
                .orElseGet(() -> new ActorCard(id, ActorType.OTHER, actor, null));
    }
}
