package io.wirewatch.tagger.actors;

import io.wirewatch.model.MentionKind;
import io.wirewatch.tagger.discovery.Discovered;
import io.wirewatch.tagger.discovery.Discovery;
import io.wirewatch.tagger.discovery.Taken;
import io.wirewatch.tagger.grammar.Grammar;
import io.wirewatch.tagger.match.Match;
import io.wirewatch.tagger.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the actors of an article. Immutable and thread-safe. */
public final class ActorFinder {

    private final ActorIndex index;
    private final Grammar grammar;
    private final Discovery discovery;
    private final PlaceOrActor placeOrActor;

    /** Finds those in the index, and those whose names can be told from other words. */
    public ActorFinder(ActorIndex index, Grammar grammar, Discovery discovery) {
        this.index = index;
        this.grammar = grammar;
        this.discovery = discovery;
        placeOrActor = new PlaceOrActor(grammar);
    }

    /** Who is named in an article: by place, without overlap. */
    public FoundActors find(Reading reading) {
        List<Sighting> title = sightings(reading.title());
        List<Sighting> text = sightings(reading.text());
        List<Sighting> all = new ArrayList<>(title);
        all.addAll(text);
        Context context = new Context(index, reading, all);
        Chooser chooser = new Chooser(index, grammar, context, new Namesakes(index, grammar, all));
        List<Named> inTitle = named(reading, reading.title(), title, chooser);
        List<Named> inText = named(reading, reading.text(), text, chooser);
        List<List<Discovered>> discovered = discovery.find(reading.parts(), List.of(taken(inTitle), taken(inText)));
        List<Named> foundTitle = placed(reading.title(), Merging.of(inTitle, discovered.get(0)));
        List<Named> foundText = placed(reading.text(), Merging.of(inText, discovered.get(1)));
        Asides asides = new Asides(index, chooser);
        return new FoundActors(
                foundTitle, foundText, asides.in(reading.title(), foundTitle), asides.in(reading.text(), foundText));
    }

    private static List<Taken> taken(List<Named> named) {
        List<Taken> taken = new ArrayList<>(named.size());
        for (Named n : named) {
            taken.add(new Taken(n.from(), n.to(), n.entry(), n.kind()));
        }
        return taken;
    }

    private List<Sighting> sightings(Tokens tokens) {
        List<Sighting> sightings = new ArrayList<>();
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            int limit = tokens.sentenceTo(sentence);
            for (int at = tokens.sentenceFrom(sentence); at < limit; ) {
                @Nullable Match match = index.nameAt(tokens, at, limit);
                if (match == null) {
                    at++;
                } else {
                    sightings.add(new Sighting(tokens, match));
                    at = match.to();
                }
            }
        }
        return sightings;
    }

    private List<Named> named(Reading reading, Tokens tokens, List<Sighting> sightings, Chooser chooser) {
        List<Named> named = new ArrayList<>(sightings.size());
        for (Sighting sighting : sightings) {
            @Nullable Named chosen = chooser.choose(sighting);
            if (chosen != null) {
                named.add(chosen);
            } else if (sighting.to() - sighting.from() > 1) {
                inside(tokens, sighting, chooser, named);
            }
        }
        RoleJoiner roles = new RoleJoiner(index.offices(), grammar, reading.day());
        return withoutStrangers(tokens, withoutOverlaps(roles.joined(tokens, named)), named, roles);
    }

    /** What shorter names hold where the longest one means nobody here: "US" in "former US president". */
    private void inside(Tokens tokens, Sighting sighting, Chooser chooser, List<Named> named) {
        int limit = sighting.to() - 1;
        for (int at = sighting.from(); at < sighting.to(); limit = sighting.to()) {
            @Nullable Match match = index.nameAt(tokens, at, limit);
            @Nullable Named chosen = match == null ? null : chooser.choose(new Sighting(tokens, match));
            if (chosen != null) {
                named.add(chosen);
            }
            at = chosen == null ? at + 1 : chosen.to();
        }
    }

    /** A role reaches over what was found inside it: "president of Belarus" over "Belarus". */
    private static List<Named> withoutOverlaps(List<Named> found) {
        List<Named> kept = new ArrayList<>(found.size());
        for (Named named : found) {
            while (!kept.isEmpty()
                    && kept.get(kept.size() - 1).to() > named.from()
                    && named.from() <= kept.get(kept.size() - 1).from()) {
                kept.remove(kept.size() - 1);
            }
            if (kept.isEmpty() || kept.get(kept.size() - 1).to() <= named.from()) {
                kept.add(named);
            }
        }
        return kept;
    }

    /** A role that an unknown name follows gives way to the country that was found in it, if any. */
    private static List<Named> withoutStrangers(Tokens tokens, List<Named> found, List<Named> plain, RoleJoiner roles) {
        List<Named> kept = new ArrayList<>(found.size());
        for (int i = 0; i < found.size(); i++) {
            Named named = found.get(i);
            @Nullable Named next = i + 1 < found.size() ? found.get(i + 1) : null;
            if (named.kind() == MentionKind.ROLE && roles.isOfStranger(tokens, named, next)) {
                plain.stream()
                        .filter(p -> p.from() >= named.from() && p.to() <= named.to() && p.kind() != MentionKind.ROLE)
                        .forEach(kept::add);
            } else {
                kept.add(named);
            }
        }
        return kept;
    }

    private List<Named> placed(Tokens tokens, List<Named> found) {
        List<Named> placed = new ArrayList<>(found.size());
        @Nullable Named before = null;
        for (Named named : new PhraseJoiner(index.offices(), grammar).joined(tokens, found)) {
            before = placeOrActor.decided(tokens, Articles.with(tokens, named), before);
            placed.add(before);
        }
        return placed;
    }
}
