/**
 * Behind a number: the articles of an actor, or of two, with every sentence in which they were found, the words that fired, and the
 * rule or alias that fired on them.
 *
 * <p>Flows in: the tables of articles. Flows out: an {@link io.wirewatch.sink.explain.Explanation}. Guaranteed: its counts are those of
 * the rows of {@code actor-hours}, {@code actor-rolling}, {@code stance-hours} and {@code stance-rolling} for the same stretch of time;
 * {@code RowsFromEvidenceIT} derives rows from it. Nothing is looked up that grows with the number of articles, but what the
 * actor itself is in: a question is read by the articles of the stretch or by the index of the actor, whichever is shorter.
 */
@NullMarked
package io.wirewatch.sink.explain;

import org.jspecify.annotations.NullMarked;
