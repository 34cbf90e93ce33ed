/**
 * The rows of the public tables, as anybody may read them from Kafka: flat, named like their columns, one record type a table.
 *
 * <p>A {@link io.wirewatch.model.Tally} is what the pipeline adds up; a row is what it tells the world of it. A row of a
 * by-hour table carries {@code hour}; a row of a rolling table carries {@code window}, {@code from} and {@code asOf} instead.
 * The three counts stand always together: {@code articles}, {@code texts}, {@code publishers}. A row that would count nothing
 * is a tombstone: the key with no value.
 */
@NullMarked
package io.wirewatch.model.row;

import org.jspecify.annotations.NullMarked;
