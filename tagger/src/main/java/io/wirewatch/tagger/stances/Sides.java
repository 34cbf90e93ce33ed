package io.wirewatch.tagger.stances;

import io.wirewatch.tagger.cues.CueHit;
import io.wirewatch.tagger.references.Ref;
import java.util.List;

/**
 * Who stands on either side of a cue, before anything is decided.
 *
 * @param holders who may hold the stance
 * @param targets towards whom
 * @param hit by which cue
 * @param isNegated the words say that it is not so
 * @param isConditional the words say that it may be so
 * @param rule the variant of the rule, {@code verb}, {@code verb-passive}
 */
record Sides(List<Ref> holders, List<Ref> targets, CueHit hit, boolean isNegated, boolean isConditional, String rule) {

    static final List<Ref> NOBODY = List.of();

    Sides {
        holders = List.copyOf(holders);
        targets = List.copyOf(targets);
    }
}
