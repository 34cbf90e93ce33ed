/**
 * What one input partition adds to each pane, kept until it is sent: the common ground of {@code collect} and {@code account}.
 *
 * <p>A share is a state, not a difference. Sending it twice, or sending only its latest form, gives the same tables; so shares may
 * be combined inside a task for as long as one likes before they leave it.
 */
@NullMarked
package io.wirewatch.streams.share;

import org.jspecify.annotations.NullMarked;
