/**
 * Filters that need no Kafka: JSON lines in, JSON lines out, in the same order.
 *
 * <p>{@link io.wirewatch.app.offline.LineFilter} turns one line into one line, or refuses it with a reason;
 * {@link io.wirewatch.app.offline.LinePipe} runs a filter over any amount of input on all processors. The memory it takes does
 * not grow with the input, a line is answered as soon as it is there, and a line that cannot be used is reported with its file
 * and number and passed over.
 */
@NullMarked
package io.wirewatch.app.offline;

import org.jspecify.annotations.NullMarked;
