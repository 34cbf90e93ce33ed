/**
 * Records as they come, to many listeners at once, each of whom can go on exactly where it stopped.
 *
 * <p>{@link io.wirewatch.watch.live.Broadcast} reads the topics once, hands each record to the board and keeps the newest of each topic
 * in a {@code LiveLog} of bounded size. A {@code Listener} is a place in that log and nothing more: what waits for a listener is
 * not copied for it, so a thousand of them cost what is on the wire. A place is a {@link io.wirewatch.watch.live.Position}: the next offset
 * of every partition. One that lies before the log is read again from Kafka, in small batches, until it has caught up.
 *
 * <p>Who is so slow that the log moves on without it, or takes nothing for ten seconds, is dropped; it is told where it stood if it
 * still listens, and can come back with that.
 */
@NullMarked
package io.wirewatch.watch.live;

import org.jspecify.annotations.NullMarked;
