/**
 * Whether the tables depend on the set of articles alone: the same articles, shuffled, over several numbers of partitions, at full
 * speed and throttled, left alone and killed at a random moment; each time the canonical dump of all tables is compared with that
 * of the recount.
 *
 * <p>The topology runs in a process of its own, by the command a user would start, so that {@code kill -9} is one. The broker is
 * in this process and serves all runs, each with topics of its own.
 */
@NullMarked
package io.wirewatch.bench.shuffle;

import org.jspecify.annotations.NullMarked;
