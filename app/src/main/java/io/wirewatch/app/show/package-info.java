/**
 * The summary as a person reads it in a terminal: who is talked about, who stands where on whom, and a sentence for each.
 *
 * <p>What is shown is read from the rolling tables, as any other program could read them. Nothing is computed here but the order
 * of the rows.
 */
@NullMarked
package io.wirewatch.app.show;

import org.jspecify.annotations.NullMarked;
