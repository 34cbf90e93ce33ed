/**
 * The whole pipeline in this process: {@link io.wirewatch.app.run.Pipeline} starts broker, topics and topology, and stops them in
 * the other order.
 *
 * <p>The parts meet in topics, as they do when they are processes of their own; nothing here passes a record from one to the
 * other. {@link io.wirewatch.app.run.CaughtUp} tells, by offsets, when everything that was sent stands in the tables.
 */
@NullMarked
package io.wirewatch.app.run;

import org.jspecify.annotations.NullMarked;
