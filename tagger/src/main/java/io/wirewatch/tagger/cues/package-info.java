/**
 * Which words tell a stance.
 *
 * <p>Line files ({@code *.cues}) flow in, a {@link io.wirewatch.tagger.cues.CueIndex} flows out. A line is
 * {@code CLASS [polarity] pattern : phrase; phrase}: class and polarity as in {@link io.wirewatch.model.StanceClass}, a
 * {@link io.wirewatch.tagger.cues.Pattern} that says where holder and target stand, and phrases in their base form, with
 * {@code |} between alternatives of a word. The engine inflects the first word: verbs in all forms, nouns in the plural.
 *
 * <p>Guaranteed: a phrase also matches with a few describing words inside ("impose <em>tough new</em> sanctions on"); every cue has
 * an id such as {@code verb:impose-sanctions-on} that a person can look up in the files. Nothing here looks for holders.
 */
@NullMarked
package io.wirewatch.tagger.cues;

import org.jspecify.annotations.NullMarked;
