/**
 * The topology: articles in, tables out. {@link io.wirewatch.streams.MonitorTopology} is the page to read first.
 *
 * <p>Four stages, each in a package of its own, joined by topics:
 *
 * <ol>
 *   <li>{@code tag} reads the bytes of {@code articles}, judges them and tags them. What cannot be used becomes a value with its
 *       reason, never an exception.
 *   <li>{@code collect} keeps the winning version of each article and says what the articles of one partition add to each pane:
 *       a <em>share</em>. A share is a state, not a difference: a later one replaces the earlier, so nothing can be added twice.
 *   <li>{@code account} does the same for refused records.
 *   <li>{@code tally} puts the shares of all partitions together and writes the rows, by hour and rolled into windows.
 * </ol>
 *
 * <p>What is guaranteed: the rows are a function of the set of articles. Winners are maxima of a total order, sums are integers,
 * sets are united, and the clock of a replayed corpus is the latest hour that holds a counted article. The order of arrival, the
 * number of partitions and a crash at any point cannot be told from the result. The clock of the corpus {@code live} is the wall.
 *
 * <p>What is not guaranteed: how many intermediate rows are written on the way.
 */
@NullMarked
package io.wirewatch.streams;

import org.jspecify.annotations.NullMarked;
