package io.wirewatch.tagger.stances;

import io.wirewatch.tagger.clauses.Objects;
import io.wirewatch.tagger.clauses.Scene;
import io.wirewatch.tagger.clauses.Subject;
import io.wirewatch.tagger.clauses.Subjects;
import io.wirewatch.tagger.clauses.VerbGroup;
import io.wirewatch.tagger.cues.CueHit;
import org.jspecify.annotations.Nullable;

/** What two do together: "X and Y met". One scene. */
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
        if (subject.refs().size() < 2 || !objects.from(hit.to()).isEmpty()) {
            return null;
        }
        return new Sides(
                subject.refs(),
                subject.refs(),
                hit,
                group.isNegated() ^ subject.isNegated(),
                group.isConditional() || subject.isConditional(),
                "");
    }
}
