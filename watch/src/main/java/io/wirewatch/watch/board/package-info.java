/**
 * What the dashboard knows: the latest rows of the aggregate topics, in memory, and the questions a page asks of them.
 *
 * <p>In flow committed records, as {@link io.wirewatch.watch.board.Board#accept} gets them; out come JSON trees whose rows have the
 * fields of docs/topics.md. Nothing is written anywhere: the topics are the memory, and a restart reads them again.
 *
 * <p>Memory is bounded: each table keeps so many rows ({@code Limits}) and lets go of those that were written longest ago; how many it
 * has let go of is told under {@code forgotten}, never hidden. Texts and publishers of a longer stretch are united from the articles
 * that are known; where one of these was let go of, the number is a lower bound and says {@code "exact": false}.
 */
@NullMarked
package io.wirewatch.watch.board;

import org.jspecify.annotations.NullMarked;
