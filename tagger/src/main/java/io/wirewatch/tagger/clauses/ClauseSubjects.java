package io.wirewatch.tagger.clauses;

import io.wirewatch.tagger.grammar.WordClass;
import io.wirewatch.tagger.references.Ref;
import io.wirewatch.tagger.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The subject of a clause as a whole, for verbs that share it: coordinated ones, participles, purposes. */
final class ClauseSubjects {

    private final Scene scene;
    private final Tokens tokens;
    private final Parties parties;

    ClauseSubjects(Scene scene, Parties parties) {
        this.scene = scene;
        tokens = scene.tokens();
        this.parties = parties;
    }

    /**
     * The nearest reference before a token that has a verb of its own.
     *
     * @param isLoose whether clauses without a known subject may be passed, as for participles
     */
    List<Ref> before(int token, boolean isLoose) {
        int limit = scene.from(token);
        for (int at = token - 1; at >= limit; at--) {
            @Nullable Ref ref = scene.refAt(at);
            if (ref != null) {
                if (ref.isWhole() && ref.end() <= token && mayAct(ref) && hasVerb(ref) && !isObject(ref)) {
                    return parties.endingWith(ref);
                }
                at = ref.head();
            } else if (isBarrier(at, isLoose)) {
                return List.of();
            }
        }
        return List.of();
    }

    /** As {@link #before}, for "to gain ...": the verb above must be active, and no other clause may lie between. */
    List<Ref> beforePurpose(int to) {
        List<Ref> refs = before(to, true);
        if (refs.isEmpty()) {
            return refs;
        }
        int verb = refs.get(refs.size() - 1).end();
        boolean hasBe = false;
        while (scene.is(verb, WordClass.AUXILIARY) || scene.grammar().isAdverb(tokens, verb)) {
            hasBe |= scene.is(verb, WordClass.BE);
            verb++;
        }
        for (int at = verb; at < to; at++) {
            if (scene.is(at, WordClass.AUXILIARY)) {
                return List.of();
            }
        }
        return hasBe && !scene.grammar().endsWith(tokens, verb, "ing") ? List.of() : refs;
    }

    private boolean isBarrier(int at, boolean isLoose) {
        char mark = tokens.mark(at);
        if (mark == ';' || mark == ':') {
            return true;
        }
        return !isLoose
                && (scene.is(at, WordClass.THAT_WORD)
                        || scene.is(at, WordClass.SUBORDINATOR)
                        || scene.is(at, WordClass.RELATIVE));
    }

    /** {@code conducted strikes coordinated with}: a verb of its own right before it. */
    private boolean isObject(Ref ref) {
        int before = ref.head() - 1;
        return scene.is(before, WordClass.PERFORM) && !scene.is(before, WordClass.SAY);
    }

    private boolean hasVerb(Ref ref) {
        int next = scene.pastAdverbs(ref.end());
        boolean isApposed = tokens.mark(next) == ',' && scene.isClauseStart(ref.head());
        return scene.isVerbish(next) || isApposed;
    }

    /** {@code Accusing Russia of ..., X VERB}: the subject that follows the next comma. */
    List<Ref> after(int token) {
        for (int at = token; at < scene.to(token); at++) {
            if (tokens.mark(at) == ',') {
                int start = scene.is(at + 1, WordClass.DETERMINER) ? at + 2 : at + 1;
                @Nullable Ref ref = scene.refFrom(start);
                return ref != null && ref.isWhole() && scene.isVerbish(scene.pastAdverbs(ref.end()))
                        ? List.of(ref)
                        : List.of();
            }
        }
        return List.of();
    }

    /** Whether no preposition stands before a reference and the list it ends: "the leaders of" is none. */
    boolean mayAct(Ref ref) {
        if (ref.isSource() && ref.named() == null) {
            return false;
        }
        int before = parties.endingWith(ref).get(0).head() - 1;
        while (scene.is(before, WordClass.DETERMINER)
                || scene.is(before, WordClass.EPITHET)
                || scene.grammar().is(tokens, before, WordClass.POSSESSIVE_PRONOUN)) {
            before--;
        }
        if (before < scene.from(ref.head()) || !scene.is(before, WordClass.PREPOSITION)) {
            return true;
        }
        boolean isDelegated = (scene.is(before, WordClass.OF_WORD) || scene.is(before, WordClass.TOWARDS))
                && (scene.is(before - 1, WordClass.DELEGATE) || scene.is(before - 1, WordClass.QUANTITY));
        return isDelegated || scene.is(before, WordClass.SUBORDINATOR);
    }
}
