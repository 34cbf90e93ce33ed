/**
 * Rolling summaries into a database and into reports.
 *
 * <p>Flows in: the public topics. Flows out: a database that anybody can query ({@code docs/database.md}), {@code summary.jsonl}
 * and {@code summary.md}. {@link io.wirewatch.sink.SinkRunner} is the way in: {@code intake} reads the topics, {@code store}
 * writes the database, {@code summary} reads it back as what a person wants to know, {@code report} lays that out.
 *
 * <p>Guaranteed: rows and offsets are committed together, so the database is always a state that the topics were in, partition by
 * partition; everything can be deleted at any time and is filled again from the topics. Not guaranteed: that partitions are
 * equally far while the sink is catching up; wait with {@link io.wirewatch.sink.SinkRunner#awaitPositions}.
 */
@NullMarked
package io.wirewatch.sink;

import org.jspecify.annotations.NullMarked;
