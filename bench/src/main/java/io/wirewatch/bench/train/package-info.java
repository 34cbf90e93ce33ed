/**
 * Learns the weights of {@link io.wirewatch.tagger.treatment}: how a text treats a target, and who of two stands for or against
 * whom.
 *
 * <p>Training data flows in, {@code targets.weights} and {@code pairs.weights} flow out, into the resources of the tagger. The
 * learner is multinomial logistic regression with an L2 penalty, minimised by L-BFGS over the whole of the data; pieces of evidence
 * that occur seldom or weigh little are left out, and the rest is learnt again. {@code docs/decisions/} tells why a linear model.
 *
 * <p>Guaranteed: the same data and program give the same files. Sentences are never kept: the files hold single words, pairs and
 * triples of words with the names masked, each seen in several training sentences.
 */
@NullMarked
package io.wirewatch.bench.train;

import org.jspecify.annotations.NullMarked;
