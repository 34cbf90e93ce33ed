package io.wirewatch.tagger.stances;

import io.wirewatch.tagger.clauses.Objects;
import io.wirewatch.tagger.clauses.Scene;
import io.wirewatch.tagger.cues.CueHit;
import io.wirewatch.tagger.grammar.WordClass;
import io.wirewatch.tagger.references.Ref;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is given, by its participle: "sanctions imposed by X on Y", "sanctions imposed on Y by X", "aid provided to Y by X". One scene. */
final class GivenRule {

    private final Scene scene;
    private final Objects objects;

    GivenRule(Scene scene) {
        this.scene = scene;
        objects = new Objects(scene);
    }

    @Nullable
    Sides sides(CueHit hit) {
        List<Ref> holders = List.of();
        List<Ref> targets = List.of();
        int at = hit.to();
        for (int part = 0; part < 2; part++) {
            boolean isBy = scene.is(at, WordClass.BY_WORD);
            List<Ref> refs = isBy || isTowards(at) ? objects.from(at + 1) : List.of();
            if (refs.isEmpty()) {
                return null;
            }
            holders = isBy ? refs : holders;
            targets = isBy ? targets : refs;
            at = refs.get(refs.size() - 1).end();
        }
        return holders.isEmpty() || targets.isEmpty() ? null : new Sides(holders, targets, hit, false, false, "-given");
    }

    private boolean isTowards(int at) {
        String word =
                scene.tokens().isWord(at) ? scene.tokens().surface(at, at + 1).toLowerCase(Locale.ROOT) : "";
        return switch (word) {
            case "on", "against", "to", "for", "upon" -> true;
            default -> false;
        };
    }
}
