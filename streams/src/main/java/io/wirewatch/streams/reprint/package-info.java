/**
 * Whether two articles are copies of one text, and which of many articles are.
 *
 * <p>Agencies, syndicates and monitoring services print one text a hundred times: with another headline, a paragraph less, a
 * correction. Counting them as a hundred voices is wrong, so every row counts distinct texts beside articles. Two texts are
 * reprints of one another when they share at least three fifths of the five-word sequences (shingles) of the <em>shorter</em> one:
 * an abridged copy is a copy. {@link io.wirewatch.streams.reprint.TextPrint} is what is kept of a text to tell,
 * {@link io.wirewatch.streams.reprint.FoldRule} the rule, and {@link io.wirewatch.streams.reprint.Reprints} applies it to a set of
 * articles at once.
 *
 * <p>Guaranteed: what is found is a function of the set of articles, whatever the order they come in; the work for one article is
 * bounded by a constant, even where a phrase stands in a million others. Not guaranteed: that every pair is found. Two texts meet
 * only over a key they share, which misses some one pair in a hundred; docs/folding.md has the measures. No Kafka here.
 */
@NullMarked
package io.wirewatch.streams.reprint;

import org.jspecify.annotations.NullMarked;
