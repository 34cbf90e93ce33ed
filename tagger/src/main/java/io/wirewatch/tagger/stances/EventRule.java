package io.wirewatch.tagger.stances;

import io.wirewatch.tagger.clauses.Scene;
import io.wirewatch.tagger.clauses.Subject;
import io.wirewatch.tagger.clauses.Subjects;
import io.wirewatch.tagger.clauses.VerbGroup;
import io.wirewatch.tagger.cues.CueHit;
import io.wirewatch.tagger.grammar.WordClass;
import io.wirewatch.tagger.references.Ref;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Verbs of coded dictionaries: the subject does it to the first actor after the verb, as event coders read a lead sentence.
 * One scene.
 */
final class EventRule {

    private final Scene scene;
    private final Subjects subjects;

    EventRule(Scene scene) {
        this.scene = scene;
        subjects = new Subjects(scene);
    }

    @Nullable
    Sides sides(CueHit hit) {
        VerbGroup group = VerbGroup.of(scene, hit.from());
        if (isNoun(hit.from())) {
            return null;
        }
        Subject subject = subjects.of(group);
        List<Ref> holders = subject.refs().isEmpty() ? before(group.start()) : subject.refs();
        List<Ref> targets = after(hit.to(), holders);
        boolean isPassive = hit.form().mayBePassive() && group.hasBe() && isByBefore(hit.to(), targets);
        boolean isTogether = targets.isEmpty() && hit.cue().pattern().isMutual() && holders.size() > 1;
        if (holders.isEmpty() || targets.isEmpty() && !isTogether) {
            return null;
        }
        List<Ref> others = isTogether ? holders : targets;
        return new Sides(
                isPassive ? others : holders,
                isPassive ? holders : others,
                hit,
                group.isNegated() ^ subject.isNegated(),
                group.isConditional() || subject.isConditional(),
                isPassive ? "-passive" : "");
    }

    private boolean isNoun(int at) {
        int before = at - 1;
        while (before >= at - 3 && scene.grammar().isPlainWord(scene.tokens(), before) && !scene.isVerbish(before)) {
            before--;
        }
        return scene.is(before, WordClass.DETERMINER) && !scene.is(before, WordClass.RELATIVE)
                || scene.grammar().is(scene.tokens(), at - 1, WordClass.POSSESSIVE_PRONOUN)
                || scene.tokens().mark(at - 1) == io.wirewatch.tagger.text.Mark.POSSESSIVE;
    }

    private boolean isByBefore(int from, List<Ref> targets) {
        for (int at = from; !targets.isEmpty() && at < targets.get(0).head(); at++) {
            if (scene.is(at, WordClass.BY_WORD)) {
                return true;
            }
        }
        return false;
    }

    /** The list of actors that stands first in the clause before a verb. */
    private List<Ref> before(int verb) {
        for (int at = scene.from(verb); at < verb; at++) {
            @Nullable Ref ref = scene.refFrom(at);
            if (ref != null && !ref.isSource()) {
                return scene.listFrom(ref);
            }
        }
        return List.of();
    }

    private List<Ref> after(int from, List<Ref> holders) {
        for (int at = from; at < scene.to(from - 1); at++) {
            @Nullable Ref ref = scene.refFrom(at);
            boolean isOther = ref != null
                    && holders.stream()
                            .noneMatch(h -> h.entry().id().equals(ref.entry().id()));
            if (ref != null && isOther && !scene.is(ref.end(), WordClass.PLAIN_SAY)) {
                return new ArrayList<>(scene.listFrom(ref));
            }
        }
        return List.of();
    }
}
