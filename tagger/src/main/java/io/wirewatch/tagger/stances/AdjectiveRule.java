package io.wirewatch.tagger.stances;

import io.wirewatch.tagger.clauses.Objects;
import io.wirewatch.tagger.clauses.Scene;
import io.wirewatch.tagger.clauses.Subject;
import io.wirewatch.tagger.clauses.Subjects;
import io.wirewatch.tagger.clauses.VerbGroup;
import io.wirewatch.tagger.cues.CueHit;
import io.wirewatch.tagger.grammar.WordClass;
import io.wirewatch.tagger.references.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adjectives after a linking verb: "X is supportive of Y". One scene. */
final class AdjectiveRule {

    private final Scene scene;
    private final Subjects subjects;
    private final Objects objects;

    AdjectiveRule(Scene scene) {
        this.scene = scene;
        subjects = new Subjects(scene);
        objects = new Objects(scene);
    }

    @Nullable
    Sides sides(CueHit hit) {
        List<Ref> targets = objects.from(hit.to());
        VerbGroup group = VerbGroup.of(scene, hit.from());
        boolean isLinked = group.hasBe() || scene.is(group.start() - 1, WordClass.LINKING);
        if (targets.isEmpty() || !isLinked) {
            return null;
        }
        VerbGroup linked = group.hasBe() ? group : VerbGroup.of(scene, group.start() - 1);
        Subject subject = subjects.of(linked);
        boolean isNegated = group.isNegated() || linked.isNegated();
        return subject.refs().isEmpty()
                ? null
                : new Sides(
                        subject.refs(),
                        targets,
                        hit,
                        isNegated ^ subject.isNegated(),
                        linked.isConditional() || subject.isConditional(),
                        "");
    }
}
