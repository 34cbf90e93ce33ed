package io.wirewatch.tagger.references;

import io.wirewatch.model.ActorCard;
import io.wirewatch.model.ActorId;
import io.wirewatch.model.ActorType;
import io.wirewatch.tagger.actors.Named;
import io.wirewatch.tagger.dictionary.Agent;
import io.wirewatch.tagger.dictionary.Entry;
import io.wirewatch.tagger.grammar.Grammar;
import io.wirewatch.tagger.grammar.WordClass;
import io.wirewatch.tagger.match.Match;
import io.wirewatch.tagger.match.Phrases;
import io.wirewatch.tagger.references.Ref.Standing;
import io.wirewatch.tagger.text.Mark;
import io.wirewatch.tagger.text.Tokens;
import io.wirewatch.tagger.text.Vocabulary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Those who act for an actor of a coded dictionary: "Gondor's soldiers", "soldiers from Gondor" are {@code GONMIL}. Immutable and
 * thread-safe; finds nothing where no agents were loaded.
 */
public final class Agents {

    /** How many describing words may stand between: "Gondor's first elite soldiers". */
    private static final int DESCRIBING = 3;

    private final List<Agent> agents;
    private final Phrases phrases;
    private final Grammar grammar;

    /** These agents; their words are added to the vocabulary. */
    public Agents(List<Agent> agents, Grammar grammar, Vocabulary.Builder vocabulary) {
        this.agents = agents;
        this.grammar = grammar;
        io.wirewatch.tagger.match.Phrases.Builder builder = new io.wirewatch.tagger.match.Phrases.Builder(vocabulary);
        for (int i = 0; i < agents.size(); i++) {
            builder.add(agents.get(i).words(), i);
        }
        phrases = builder.build();
    }

    /** Whether none were loaded. */
    boolean isEmpty() {
        return agents.isEmpty();
    }

    /** The agents named after an actor, or null. */
    @Nullable
    Ref after(Tokens tokens, Named named, int limit) {
        if (agents.isEmpty() || !named.entry().isCoded()) {
            return null;
        }
        int at = tokens.mark(named.tail()) == Mark.POSSESSIVE ? named.tail() + 1 : named.tail();
        int end = Math.min(limit, tokens.sentenceTo(tokens.sentenceOf(named.head())));
        for (int from = at; from <= at + DESCRIBING && from < end; from++) {
            @Nullable Match match = phrases.longestAt(tokens, from, end);
            if (match != null) {
                Entry entry = composite(named.entry(), agents.get(match.values()[0]));
                boolean isOwner = tokens.mark(match.to()) == Mark.POSSESSIVE;
                Standing standing = isOwner ? Standing.OWNER : Standing.WHOLE;
                return new Ref(List.of(entry), named, named.head(), named.tail(), match.to(), standing);
            }
            if (!grammar.isPlainWord(tokens, from) && !grammar.is(tokens, from, WordClass.TITLE)) {
                return null;
            }
        }
        return null;
    }

    /** The agents named before an actor, "soldiers from", or null. */
    @Nullable
    Ref before(Tokens tokens, int at, Named next) {
        if (agents.isEmpty() || !next.entry().isCoded() || next.head() - at > DESCRIBING * 2) {
            return null;
        }
        @Nullable Match match = phrases.longestAt(tokens, at, next.head());
        if (match == null || !grammar.is(tokens, match.to(), WordClass.PREPOSITION)) {
            return null;
        }
        int from = match.to() + 1;
        while (grammar.is(tokens, from, WordClass.DETERMINER)) {
            from++;
        }
        if (from != next.head()) {
            return null;
        }
        Entry entry = composite(next.entry(), agents.get(match.values()[0]));
        return new Ref(List.of(entry), null, at, next.tail(), next.tail(), Standing.WHOLE);
    }

    private static Entry composite(Entry actor, Agent agent) {
        String code = actor.id().value();
        String whole = code.endsWith(agent.code()) ? code : agent.of(code);
        ActorCard card = new ActorCard(new ActorId(whole), ActorType.OTHER, whole, null);
        return new Entry(card, actor.side(), false, List.of(), List.of(), List.of());
    }
}
