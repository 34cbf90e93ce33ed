/**
 * Many feeds, each in its own time: who is asked when, and what becomes of the answers.
 *
 * <p>A {@link io.wirewatch.producer.poll.FeedRunner} is told the {@link io.wirewatch.producer.poll.Feed}s there are, as often as they
 * change. It asks each when it is due, on a thread of its own, filters what comes, and hands it on as one unit with the feed's cursor
 * and its health. The cursor moves with the articles or not at all.
 *
 * <p>What is guaranteed: a feed that fails, hangs, answers nonsense or floods takes nothing from the others: it is asked again ever
 * later, its thread is left alone after a time limit, and it gets its turn after the others had theirs. What went wrong stands in its
 * health by name. When a feed is asked next, and how often it failed, are read back from its health, so a restart does not ask a
 * failing site again at once.
 */
@NullMarked
package io.wirewatch.producer.poll;

import org.jspecify.annotations.NullMarked;
