/**
 * Who stands where on whom.
 *
 * <p>A scene with its speeches flows in, {@link io.wirewatch.tagger.stances.Finding findings} flow out: holder, cue, target, with how the
 * statement is qualified. Each cue of the stance lists is tried by the rule of its pattern: verbs active and passive, light verbs,
 * nouns, adjectives. Then claims are read: who says that somebody harms his side accuses him.
 *
 * <p>Guaranteed: no finding without a cue in the text, a holder and a target who differ; a cue counts once, the longer one before the
 * shorter. A source that is merely quoted holds nothing.
 */
@NullMarked
package io.wirewatch.tagger.stances;

import org.jspecify.annotations.NullMarked;
