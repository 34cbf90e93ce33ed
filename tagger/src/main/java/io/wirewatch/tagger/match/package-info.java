/**
 * Finding many phrases in one pass.
 *
 * <p>Phrases with a number each flow in, a {@link io.wirewatch.tagger.match.Phrases} flows out: a trie over terms that answers, for
 * a place in a text, the longest phrase that begins there and the numbers of all who want it. The cost of a place at which
 * nothing begins is one array access, whatever the number of phrases; nothing is allocated for it.
 *
 * <p>Case counts where the phrase has capitals: {@code Turkey} does not match {@code turkey}, {@code US} does not match
 * {@code Us}; a lower-case phrase matches any case, and shouted text matches everything. Hyphens, apostrophes and diacritics were
 * folded away before.
 */
@NullMarked
package io.wirewatch.tagger.match;

import org.jspecify.annotations.NullMarked;
