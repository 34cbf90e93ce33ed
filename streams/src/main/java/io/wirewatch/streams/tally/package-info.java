/**
 * Puts the shares of all senders together: panes, rows by hour, and windows that end at the corpus's clock.
 *
 * <p>A pane is the sum of the latest share of each sender. A window is the sum of its panes: articles, mentions and stances are
 * added, distinct texts and publishers united. The clock of the corpus {@code live} is the wall; that of any other corpus is the end
 * of the latest hour that holds a counted article, as told by the ticks. When a clock moves, every row of the corpus is worked out
 * anew, so an actor that went quiet decays without a record of its own.
 *
 * <p>Progress is written behind the rows it speaks of, in the same transaction.
 */
@NullMarked
package io.wirewatch.streams.tally;

import org.jspecify.annotations.NullMarked;
