/**
 * From topics to the database: reads every partition of the tables, of {@code tagged} and of {@code rejected}, and hands what it
 * read to the store, batch by batch.
 *
 * <p>The partitions are assigned by hand and the offsets live in the database alone, in the transaction of the rows; Kafka's own
 * group offsets are not used. So after any crash the database says where to go on, and nothing is lost or counted twice. Only
 * committed records are read.
 *
 * <p>Before the first record the stored positions are compared with what the cluster has
 * ({@link io.wirewatch.sink.intake.StartCheck}): another cluster, a topic that was deleted and made anew, a log that no longer
 * reaches back to the position or not yet up to it, each ends with a line that names the partition, the range and the way out,
 * never with a silent reset.
 *
 * <p>Kafka forgets deletions of compacted topics after a day. A database that was away for longer reads those topics from their
 * beginning; the store removes what the log no longer holds.
 */
@NullMarked
package io.wirewatch.sink.intake;

import org.jspecify.annotations.NullMarked;
