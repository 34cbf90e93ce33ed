/**
 * What is wrong with a dictionary, and what a corpus says it lacks.
 *
 * <p>Line files flow in as for the tagger, {@link io.wirewatch.tagger.check.Remark remarks} flow out: names that mean several actors and
 * whether anything tells them apart, names that no text can hold, names said twice, offices with two holders on one day, and
 * spellings of known actors that a corpus has and the dictionary has not. Open {@link io.wirewatch.tagger.check.DictionaryCheck}
 * first.
 *
 * <p>Guaranteed: the same files and texts give the same remarks in the same order. Not guaranteed: that a suggestion is right; a person
 * decides.
 */
@NullMarked
package io.wirewatch.tagger.check;

import org.jspecify.annotations.NullMarked;
