/**
 * Whether two names are spellings of one name.
 *
 * <p>Two names flow in, a {@link io.wirewatch.tagger.names.NameMatch} flows out: a score and a verdict. Each name is brought to
 * Latin letters ({@link io.wirewatch.tagger.names.Romanizer}), cut into words, freed of titles and legal forms
 * ({@link io.wirewatch.tagger.names.NameWords}); the words of both are then laid beside each other
 * ({@link io.wirewatch.tagger.names.Alignment}) by how alike they are ({@link io.wirewatch.tagger.names.WordLikeness}): the same
 * sounds written by another language's rules, the case ending of a Slavic language, a given name's other form, an initial, a slip
 * of the keyboard.
 *
 * <p>A shorter name may be a part of the longer one ("Merkel", "Angela Merkel"); a word of the shorter that has no counterpart is
 * a contradiction. Guaranteed: the score is symmetric, the same for the same input, and 1 for equal names. Not guaranteed: that two
 * bearers of one name are told apart; that needs more than the name.
 */
@NullMarked
package io.wirewatch.tagger.names;

import org.jspecify.annotations.NullMarked;
