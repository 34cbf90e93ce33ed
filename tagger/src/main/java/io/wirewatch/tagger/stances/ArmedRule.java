package io.wirewatch.tagger.stances;

import io.wirewatch.model.ActorType;
import io.wirewatch.tagger.clauses.Scene;
import io.wirewatch.tagger.grammar.WordClass;
import io.wirewatch.tagger.references.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps holders who bear arms: armed groups, and those whom the text calls troops, forces, aircraft. One scene. */
final class ArmedRule {

    private final Scene scene;

    ArmedRule(Scene scene) {
        this.scene = scene;
    }

    @Nullable
    Sides only(@Nullable Sides sides) {
        if (sides == null) {
            return null;
        }
        List<Ref> holders = sides.holders().stream().filter(this::isArmed).toList();
        return holders.isEmpty()
                ? null
                : new Sides(
                        holders, sides.targets(), sides.hit(), sides.isNegated(), sides.isConditional(), sides.rule());
    }

    private boolean isArmed(Ref ref) {
        if (ref.entry().type() == ActorType.ARMED_GROUP) {
            return true;
        }
        for (int at = ref.head(); at < ref.end(); at++) {
            if (scene.grammar().is(scene.tokens(), at, WordClass.ARMED)) {
                return true;
            }
        }
        return false;
    }
}
