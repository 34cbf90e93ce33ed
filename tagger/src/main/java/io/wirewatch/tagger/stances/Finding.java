package io.wirewatch.tagger.stances;

import io.wirewatch.model.StanceClass;
import io.wirewatch.model.StanceFlags;
import io.wirewatch.tagger.dictionary.Entry;
import io.wirewatch.tagger.references.Ref;

/**
 * A stance in tokens.
 *
 * @param holderRef the words that name the holder
 * @param holder who they mean
 * @param targetRef the words that name the target
 * @param target who they mean
 * @param stanceClass what
 * @param polarity how the target is treated, negation worked in
 * @param from the first token of the cue
 * @param to one past its last token
 * @param flags how it is qualified
 * @param rule which rule and cue fired
 */
public record Finding(
        Ref holderRef,
        Entry holder,
        Ref targetRef,
        Entry target,
        StanceClass stanceClass,
        double polarity,
        int from,
        int to,
        StanceFlags flags,
        String rule) {}
