package io.wirewatch.tagger.stances;

import io.wirewatch.tagger.clauses.Objects;
import io.wirewatch.tagger.clauses.Scene;
import io.wirewatch.tagger.clauses.Subject;
import io.wirewatch.tagger.clauses.Subjects;
import io.wirewatch.tagger.clauses.VerbGroup;
import io.wirewatch.tagger.cues.CueHit;
import io.wirewatch.tagger.references.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What two do to each other: "X met Y", "X signed a deal with Y", "X and Y met". One scene. */
final class MutualRule {

    private final Scene scene;
    private final Subjects subjects;
    private final Objects objects;

    MutualRule(Scene scene) {
        this.scene = scene;
        subjects = new Subjects(scene);
        objects = new Objects(scene);
    }

    @Nullable
    Sides sides(CueHit hit) {
        VerbGroup group = VerbGroup.of(scene, hit.from());
        Subject subject = subjects.of(group);
        if (subject.refs().isEmpty()) {
            return null;
        }
        List<Ref> others = objects.from(hit.to());
        boolean isTogether = others.isEmpty() && subject.refs().size() > 1;
        if (others.isEmpty() && !isTogether) {
            return null;
        }
        return new Sides(
                subject.refs(),
                isTogether ? subject.refs() : others,
                hit,
                group.isNegated() ^ subject.isNegated(),
                group.isConditional() || subject.isConditional(),
                isTogether ? "-together" : "");
    }
}
