/**
 * The summary database: rows and Kafka offsets in one transaction, on SQLite or PostgreSQL with the same schema.
 *
 * <p>Flows in: a {@link io.wirewatch.sink.store.Batch}, the changes between two positions of the topics. Flows out: the rows, as
 * records of the model, and the positions to go on from. Nothing here reads Kafka.
 *
 * <p>Guaranteed: a batch is in the database as a whole or not at all, together with its positions; a row is never replaced by an
 * older record of its key, because it remembers the offset it was written from; reading a partition again from its beginning
 * ends in the same rows, also where Kafka has forgotten a deletion in between (see {@link io.wirewatch.sink.store.Stretch}).
 * Two writers on one database are noticed: the second one's positions do not join on, and it is refused.
 *
 * <p>The schema is made by the numbered SQL files beside this package; each runs once, in order. It is described in
 * {@code docs/database.md}. This is the only package that sees JDBC.
 */
@NullMarked
package io.wirewatch.sink.store;

import org.jspecify.annotations.NullMarked;
