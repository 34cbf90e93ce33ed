/**
 * Where a run keeps its things, and how the other terminals find it.
 *
 * <p>{@link io.wirewatch.app.place.DataFolder} is one folder with everything that outlives the process: the broker's records, the
 * topology's state, the summaries, the log. A run with an embedded broker leaves its {@link io.wirewatch.app.place.Address} there
 * and takes it away at its end, so that {@code replay}, {@code watch} and {@code audit} need not be told a port.
 */
@NullMarked
package io.wirewatch.app.place;

import org.jspecify.annotations.NullMarked;
