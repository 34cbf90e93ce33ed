/**
 * The tables once more, by a plain single-threaded program that knows nothing of partitions, stores, shares or flushes.
 *
 * <p>It shares with the topology what an article <em>says</em> (judging, tagging, what one article adds to each cell) and nothing of
 * how it is <em>counted</em>: winners are picked from complete lists, panes and windows are sums over all winners, the account is
 * taken by going through the records once. The topology's tables must be equal to these, to the byte; {@code wirewatch audit
 * --recompute} and the tests of promise 1 compare them.
 *
 * <p>It holds all articles in memory.
 */
@NullMarked
package io.wirewatch.streams.recount;

import org.jspecify.annotations.NullMarked;
