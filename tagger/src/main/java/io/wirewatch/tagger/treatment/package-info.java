/**
 * How a text treats a place in it that somebody points at: a target, or a pair of which one may stand for or against the other.
 *
 * <p>Tokens and spans flow in, a {@link io.wirewatch.tagger.treatment.TargetTreatment} or {@link
 * io.wirewatch.tagger.treatment.PairTreatment} flows out. The words around the spans become named pieces of {@link
 * io.wirewatch.tagger.treatment.Evidence}: cues of the stance files by class and place, words of the polarity list, words and
 * pairs of words by side and distance, what is negated, what is quoted. A linear model weighs them: each piece has one weight a
 * class, the sums are compared, and the word whose pieces weighed most is the reason that is given.
 *
 * <p>The weights are files, {@code targets.weights} and {@code pairs.weights}, which {@code ./wirewatch bench train-stances} makes
 * anew from public training data. They hold no names: every name in a text is masked before it is looked at, so that nobody is
 * good or bad by name.
 *
 * <p>Guaranteed: the same text, spans, cues and weights give the same answer, on any thread, in time linear in the length of the
 * sentences. Unlike everywhere else in the tagger there is an answer to every question; it may be "neutral" or "none". Nothing
 * found here is counted in any table: it answers those who ask.
 */
@NullMarked
package io.wirewatch.tagger.treatment;

import org.jspecify.annotations.NullMarked;
