/**
 * Promise 4, checked from topics alone: every record that came in is in exactly one column of the ledger, and, on request, every row of
 * every table is what a plain recount gives. Metrics are not asked; they restart at zero with the process.
 */
@NullMarked
package io.wirewatch.streams.audit;

import org.jspecify.annotations.NullMarked;
