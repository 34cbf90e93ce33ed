package io.wirewatch.tagger.stances;

import io.wirewatch.tagger.clauses.Objects;
import io.wirewatch.tagger.clauses.Scene;
import io.wirewatch.tagger.clauses.Subjects;
import io.wirewatch.tagger.cues.CueHit;
import io.wirewatch.tagger.references.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prepositions: what the subject of the clause does, it does "in support of" the target. One scene. */
final class PrepositionRule {

    private final Scene scene;
    private final Subjects subjects;
    private final Objects objects;

    PrepositionRule(Scene scene) {
        this.scene = scene;
        subjects = new Subjects(scene);
        objects = new Objects(scene);
    }

    @Nullable
    Sides sides(CueHit hit) {
        List<Ref> targets = objects.from(hit.to());
        if (targets.isEmpty()) {
            return null;
        }
        boolean isFirst = hit.from() <= scene.from(hit.from());
        List<Ref> holders = isFirst ? subjects.afterComma(hit.to()) : subjects.ofClause(hit.from());
        return holders.isEmpty() ? null : new Sides(holders, targets, hit, false, false, "");
    }
}
