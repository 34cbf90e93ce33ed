package io.wirewatch.tagger.stances;

import io.wirewatch.model.StanceClass;
import io.wirewatch.tagger.clauses.Objects;
import io.wirewatch.tagger.clauses.Scene;
import io.wirewatch.tagger.clauses.Subject;
import io.wirewatch.tagger.clauses.Subjects;
import io.wirewatch.tagger.clauses.VerbGroup;
import io.wirewatch.tagger.cues.CueHit;
import io.wirewatch.tagger.cues.Pattern;
import io.wirewatch.tagger.grammar.WordClass;
import io.wirewatch.tagger.references.Ref;
import io.wirewatch.tagger.text.Mark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Nouns: "EU sanctions against X", "support from X for Y", "X announced sanctions against Y", "condemnation of X by Y". One scene. */
final class NounRule {

    /** How far before the noun its owner or verb may stand. */
    private static final int REACH = 4;

    private final Scene scene;
    private final Subjects subjects;
    private final Objects objects;

    NounRule(Scene scene) {
        this.scene = scene;
        subjects = new Subjects(scene);
        objects = new Objects(scene);
    }

    @Nullable
    Sides sides(CueHit hit) {
        boolean isOf = hit.cue().pattern() == Pattern.NOUN_OF;
        if (isOf && !scene.is(hit.to(), WordClass.OF_WORD)) {
            return null;
        }
        List<Ref> targets = objects.from(isOf ? hit.to() + 1 : hit.to());
        if (targets.isEmpty()) {
            return null;
        }
        if (isBetween(hit.to() - 1)) {
            List<Ref> both = scene.wholeListFrom(targets.get(0));
            return both.size() < 2 ? null : new Sides(both, both, hit, false, false, "-between");
        }
        @Nullable Ref owner = owner(hit.from());
        if (owner != null) {
            return new Sides(List.of(owner), targets, hit, false, false, "");
        }
        List<Ref> by = by(targets.get(targets.size() - 1).end());
        if (!by.isEmpty()) {
            return new Sides(by, targets, hit, false, false, "-by");
        }
        @Nullable Sides performed = isOf ? null : performed(hit, targets);
        return performed == null && !isOf ? taken(hit, targets) : performed;
    }

    /** {@code In the fight against X, Y advanced}, {@code Y advanced in the fight against X}: whose clause it is in. */
    private @Nullable Sides taken(CueHit hit, List<Ref> targets) {
        int before = hit.from() - 1;
        while (before > scene.from(hit.from())
                && (scene.is(before, WordClass.DETERMINER) || scene.grammar().isPlainWord(scene.tokens(), before))) {
            before--;
        }
        boolean isTaken = hit.cue().stanceClass() == StanceClass.ASSAULT
                && scene.is(before, WordClass.PREPOSITION)
                && !scene.is(before, WordClass.OF_WORD);
        if (!isTaken) {
            return null;
        }
        List<Ref> holders = subjects.afterComma(hit.to());
        holders = holders.isEmpty() ? subjects.ofClause(before) : holders;
        return holders.isEmpty() ? null : new Sides(holders, targets, hit, false, false, "-taken");
    }

    private boolean isBetween(int at) {
        return scene.tokens().isWord(at) && scene.tokens().reads(at, "between");
    }

    private @Nullable Ref owner(int noun) {
        for (int at = noun - 1; at >= Math.max(scene.from(noun), noun - REACH); at--) {
            @Nullable Ref ref = scene.refAt(at);
            if (ref != null) {
                boolean isNameBeside =
                        ref.isWhole() && ref.named() != null && !ref.entry().isPerson() && ref.end() == noun;
                return !ref.isWhole() || isNameBeside ? ref : null;
            }
            boolean mayStand = scene.grammar().isPlainWord(scene.tokens(), at) && !scene.isVerbish(at)
                    || scene.tokens().mark(at) == Mark.POSSESSIVE;
            if (!mayStand) {
                return null;
            }
        }
        return null;
    }

    private static boolean isOwner(@Nullable Ref ref) {
        return ref != null && !ref.isWhole();
    }

    private List<Ref> by(int from) {
        return scene.is(from, WordClass.BY_WORD) ? objects.from(from + 1) : List.of();
    }

    /** The subject of a verb that does what the noun says: "announced new sanctions against". */
    private @Nullable Sides performed(CueHit hit, List<Ref> targets) {
        for (int at = hit.from() - 1; at >= Math.max(scene.from(hit.from()), hit.from() - REACH); at--) {
            if (scene.is(at, WordClass.PERFORM)) {
                VerbGroup group = VerbGroup.of(scene, at);
                Subject subject = group.hasBe() ? null : subjects.of(group);
                return subject == null || subject.refs().isEmpty()
                        ? null
                        : new Sides(
                                subject.refs(),
                                targets,
                                hit,
                                group.isNegated() ^ subject.isNegated(),
                                group.isConditional() || subject.isConditional(),
                                "-performed");
            }
            boolean mayStand = scene.is(at, WordClass.DETERMINER)
                    || scene.is(at, WordClass.POSSESSIVE_PRONOUN)
                    || isOwner(scene.refAt(at))
                    || scene.grammar().isPlainWord(scene.tokens(), at)
                    || Mark.isQuote(scene.tokens().mark(at));
            if (!mayStand) {
                return null;
            }
        }
        return null;
    }
}
