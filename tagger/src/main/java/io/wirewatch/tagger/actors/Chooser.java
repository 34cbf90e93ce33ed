package io.wirewatch.tagger.actors;

import io.wirewatch.model.MentionKind;
import io.wirewatch.tagger.actors.ActorIndex.Candidate;
import io.wirewatch.tagger.grammar.Grammar;
import io.wirewatch.tagger.grammar.WordClass;
import io.wirewatch.tagger.text.Casing;
import io.wirewatch.tagger.text.Shape;
import io.wirewatch.tagger.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides whom a found surface means in this article, if anybody. One article, one thread. */
final class Chooser {

    private final ActorIndex index;
    private final Grammar grammar;
    private final Context context;
    private final Namesakes namesakes;

    Chooser(ActorIndex index, Grammar grammar, Context context, Namesakes namesakes) {
        this.index = index;
        this.grammar = grammar;
        this.context = context;
        this.namesakes = namesakes;
    }

    @Nullable
    Named choose(Sighting sighting) {
        List<Candidate> allowed = new ArrayList<>(2);
        for (int value : sighting.match().values()) {
            Candidate candidate = index.candidate(value);
            if (isPossible(candidate, sighting)) {
                allowed.add(candidate);
            }
        }
        @Nullable Candidate best = best(allowed);
        if (best == null) {
            return null;
        }
        int from = best.surface().kind() == MentionKind.SHORT
                ? namesakes.nameFrom(sighting, best.entry())
                : sighting.from();
        return Named.of(best.entry(), best.surface(), from, sighting.to());
    }

    private boolean isPossible(Candidate candidate, Sighting sighting) {
        if (!context.allows(candidate) || isShoutedWord(candidate, sighting)) {
            return false;
        }
        if (candidate.surface().kind() == MentionKind.SHORT) {
            return !namesakes.isAnother(sighting, candidate.entry());
        }
        boolean isRole = candidate.surface().kind() == MentionKind.ROLE;
        return !isRole || !grammar.is(sighting.tokens(), sighting.from() - 1, WordClass.FORMER);
    }

    /** In a shouted headline "US" may be a pronoun. */
    private boolean isShoutedWord(Candidate candidate, Sighting sighting) {
        Tokens tokens = sighting.tokens();
        return sighting.to() - sighting.from() == 1
                && tokens.is(sighting.from(), Shape.ALL_CAPS)
                && !tokens.is(sighting.from(), Shape.DOTTED)
                && grammar.is(tokens, sighting.from(), WordClass.NOT_ACRONYM)
                && candidate.surface().words().length() <= 3
                && Casing.isShouted(tokens, sighting.from());
    }

    private @Nullable Candidate best(List<Candidate> allowed) {
        @Nullable Candidate best = null;
        boolean isTie = false;
        for (Candidate candidate : allowed) {
            int order = best == null ? -1 : Integer.compare(rank(candidate), rank(best));
            if (order < 0) {
                best = candidate;
                isTie = false;
            } else if (order == 0
                    && best != null
                    && !candidate.entry().id().equals(best.entry().id())) {
                isTie = true;
            }
        }
        boolean isUndecidable = isTie && best != null && best.surface().kind() == MentionKind.SHORT;
        return isUndecidable ? null : best;
    }

    /** Who is named for certain comes first, then who belongs to a country that is; then the better sort of word, then who is in office. */
    private int rank(Candidate candidate) {
        int certainty = context.isAnchored(candidate.entry()) ? 0 : context.isSideNamed(candidate.entry()) ? 1 : 2;
        int office = context.isInOffice(candidate.entry()) ? 0 : 1;
        return (certainty * MentionKind.values().length
                                + candidate.surface().kind().ordinal())
                        * 2
                + office;
    }
}
