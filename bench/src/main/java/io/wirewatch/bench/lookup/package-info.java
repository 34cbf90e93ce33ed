/**
 * How long it takes to look behind a number: a database of made articles of any size, and look-ups of actors and pairs in it as
 * {@code wirewatch explain} does them. Names are drawn by Zipf's law, so that one actor is in every tenth article and most are in a
 * few; who is looked up is drawn once evenly over the actors and once as often as they are named.
 */
@NullMarked
package io.wirewatch.bench.lookup;

import org.jspecify.annotations.NullMarked;
