package io.wirewatch.tagger.stances;

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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Demanded his resignation", "came to Ruritania's aid", "won the senator's support": the noun's owner is party to the verb. One scene. */
final class OwnRule {

    private final Scene scene;
    private final Subjects subjects;

    OwnRule(Scene scene) {
        this.scene = scene;
        subjects = new Subjects(scene);
    }

    @Nullable
    Sides sides(CueHit hit) {
        @Nullable Ref owner = owner(hit.afterVerb(), hit.to() - 1);
        if (owner == null) {
            return null;
        }
        VerbGroup group = VerbGroup.of(scene, hit.from());
        if (group.hasBe() && hit.form() != Form.ING || hit.form() == Form.PARTICIPLE && !hasHave(group)) {
            return null;
        }
        Subject subject = subjects.of(group);
        if (subject.refs().isEmpty()) {
            return null;
        }
        boolean isNegated = group.isNegated() ^ subject.isNegated();
        boolean isConditional = group.isConditional() || subject.isConditional();
        List<Ref> owners = List.of(owner);
        return hit.cue().pattern() == Pattern.OWN_BY
                ? new Sides(owners, subject.refs(), hit, isNegated, isConditional, "")
                : new Sides(subject.refs(), owners, hit, isNegated, isConditional, "");
    }

    private boolean hasHave(VerbGroup group) {
        for (int at = group.start(); at < group.at(); at++) {
            if (scene.is(at, WordClass.HAVE)) {
                return true;
            }
        }
        return false;
    }

    /** Who owns the noun at a token, where the phrase of the owner begins at another and nothing but describing words stands between. */
    private @Nullable Ref owner(int from, int noun) {
        int at = from;
        while (at < noun && scene.refFrom(at) == null && mayDescribe(at)) {
            at++;
        }
        @Nullable Ref owner = scene.refFrom(at);
        if (owner == null || owner.tail() > noun) {
            return null;
        }
        boolean isLong = owner.end() <= noun && scene.tokens().mark(owner.end()) == Mark.POSSESSIVE;
        int end = isLong ? owner.end() : owner.tail();
        boolean isPossessive = scene.tokens().mark(end) == Mark.POSSESSIVE;
        boolean isPronoun = owner.named() == null && !owner.isWhole();
        if (!isPossessive && !isPronoun) {
            return null;
        }
        for (int i = isPossessive ? end + 1 : end; i < noun; i++) {
            if (!mayDescribe(i)) {
                return null;
            }
        }
        return owner;
    }

    private boolean mayDescribe(int at) {
        return scene.is(at, WordClass.DETERMINER)
                || scene.is(at, WordClass.EPITHET)
                || scene.grammar().isPlainWord(scene.tokens(), at) && !scene.isVerbish(at)
                || Mark.isQuote(scene.tokens().mark(at));
    }
}
