package io.wirewatch.tagger.stances;

import io.wirewatch.model.StanceClass;
import io.wirewatch.tagger.clauses.Objects;
import io.wirewatch.tagger.clauses.Scene;
import io.wirewatch.tagger.clauses.Subject;
import io.wirewatch.tagger.clauses.Subjects;
import io.wirewatch.tagger.clauses.VerbGroup;
import io.wirewatch.tagger.cues.CueHit;
import io.wirewatch.tagger.cues.Form;
import io.wirewatch.tagger.cues.Pattern;
import io.wirewatch.tagger.grammar.WordClass;
import io.wirewatch.tagger.references.Ref;
import io.wirewatch.tagger.text.Mark;
import io.wirewatch.tagger.text.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Verbs: active, passive, reduced to a participle, with a clause, and those whose object holds the stance. One scene. */
final class VerbRule {

    /** How far "by" may stand from a passive verb. */
    private static final int BY_REACH = 6;

    private final Scene scene;
    private final Subjects subjects;
    private final Objects objects;

    VerbRule(Scene scene) {
        this.scene = scene;
        subjects = new Subjects(scene);
        objects = new Objects(scene);
    }

    @Nullable
    Sides sides(CueHit hit) {
        if (isNoun(hit) || scene.tokens().is(hit.from() + 1, Shape.JOINED)) {
            return null;
        }
        VerbGroup group = VerbGroup.of(scene, hit.from());
        if (hit.form().mayBePassive() && hit.cue().pattern() == Pattern.VERB) {
            boolean isByNext = scene.is(hit.to(), WordClass.BY_WORD);
            if (group.hasBe()) {
                return passive(hit, group);
            }
            if (isByNext) {
                return reduced(hit);
            }
            if (hit.form() == Form.PARTICIPLE && !isAfterHave(group)) {
                return null;
            }
        }
        return active(hit, group);
    }

    private boolean isAfterHave(VerbGroup group) {
        for (int at = group.start(); at < group.at(); at++) {
            if (scene.is(at, WordClass.HAVE)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Sides active(CueHit hit, VerbGroup group) {
        List<Ref> after = objects.from(hit.to());
        if (after.isEmpty()) {
            return null;
        }
        Subject subject = subjects.of(group);
        if (subject.refs().isEmpty()) {
            return null;
        }
        if (isAlert(hit, after.get(after.size() - 1).end())) {
            return null;
        }
        boolean isNegated = group.isNegated() ^ subject.isNegated();
        boolean isConditional = group.isConditional() || subject.isConditional();
        return hit.cue().pattern() == Pattern.VERB_BY
                ? new Sides(after, subject.refs(), hit, isNegated, isConditional, "")
                : new Sides(subject.refs(), after, hit, isNegated, isConditional, "");
    }

    /** {@code Warned his ally that, of, saying}: who is told of a danger is not threatened. */
    private boolean isAlert(CueHit hit, int end) {
        boolean isWarning = hit.cue().stanceClass() == StanceClass.THREATEN && scene.is(hit.from(), WordClass.TELL);
        int next = scene.tokens().mark(end) == ',' ? end + 1 : end;
        return isWarning
                && (scene.is(next, WordClass.THAT_WORD)
                        || scene.is(next, WordClass.OF_WORD)
                        || scene.is(next, WordClass.SAY)
                        || Mark.isQuote(scene.tokens().mark(next))
                        || scene.tokens().mark(next) == ':'
                        || scene.tokens().isWord(next) && scene.tokens().spells(next, "about"));
    }

    private @Nullable Sides passive(CueHit hit, VerbGroup group) {
        List<Ref> holders = by(hit.to());
        Subject subject = holders.isEmpty() ? null : subjects.of(group);
        if (subject == null || subject.refs().isEmpty()) {
            return null;
        }
        boolean isNegated = group.isNegated() ^ subject.isNegated();
        return new Sides(
                holders, subject.refs(), hit, isNegated, group.isConditional() || subject.isConditional(), "-passive");
    }

    /** {@code Lukashenko, backed by Russia, ...}. */
    private @Nullable Sides reduced(CueHit hit) {
        int end = scene.pastAdverbs(hit.from()) == hit.from() && scene.tokens().mark(hit.from() - 1) == ','
                ? hit.from() - 1
                : hit.from();
        @Nullable Ref target = scene.refTo(end);
        List<Ref> holders = by(hit.to());
        return target == null || !target.isWhole() || holders.isEmpty()
                ? null
                : new Sides(holders, List.of(target), hit, false, false, "-participle");
    }

    private List<Ref> by(int from) {
        for (int at = from; at < Math.min(from + BY_REACH, scene.to(from - 1)); at++) {
            if (scene.is(at, WordClass.BY_WORD)) {
                return objects.from(at + 1);
            }
            if (scene.isVerbish(at) || scene.tokens().mark(at) == ',' || scene.refAt(at) != null) {
                return List.of();
            }
        }
        return List.of();
    }

    /** {@code with visiting officials}: no deed of anybody. */
    private boolean isWith(int at) {
        return scene.tokens().reads(at, "with");
    }

    /** The attack, Russian support, his demands: a noun that looks like a verb. */
    private boolean isNoun(CueHit hit) {
        if (hit.form() == Form.PAST || hit.form() == Form.PARTICIPLE || hit.form() == Form.PAST_OR_PARTICIPLE) {
            return false;
        }
        int before = hit.from() - 1;
        @Nullable Ref owner = scene.refAt(before);
        boolean isOwned = scene.tokens().mark(before) == Mark.POSSESSIVE
                || owner != null && !owner.isWhole()
                || scene.is(before, WordClass.POSSESSIVE_PRONOUN);
        boolean isDetermined = scene.is(before, WordClass.DETERMINER) && !scene.is(before, WordClass.RELATIVE);
        boolean isAfterPreposition = scene.is(before, WordClass.PREPOSITION)
                && !scene.is(before, WordClass.TO_WORD)
                && (hit.form() != Form.ING || isWith(before));
        return isOwned || isDetermined || isAfterPreposition;
    }
}
