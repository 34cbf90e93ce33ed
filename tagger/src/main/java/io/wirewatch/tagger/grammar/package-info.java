/**
 * The small words that carry a sentence.
 *
 * <p>The file {@code english.words} flows in, a {@link io.wirewatch.tagger.grammar.Grammar} flows out: for each term the set of
 * {@link io.wirewatch.tagger.grammar.WordClass word classes} it belongs to, as bits, so that a question about a token costs one
 * array access. The classes are closed lists ("prepositions", "auxiliaries", "words of movement", "nouns that stand for their
 * country"), not a part-of-speech tagger: what is not listed has no class.
 */
@NullMarked
package io.wirewatch.tagger.grammar;

import org.jspecify.annotations.NullMarked;
