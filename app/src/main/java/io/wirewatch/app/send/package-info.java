/**
 * Sending files, folders and standard input to {@code articles}, with a person looking on.
 *
 * <p>The producer module reads and publishes; here it is told what to read, its progress is shown, and what it refuses is said in
 * one line each, up to a limit. Refusals are no failures: they are in {@code rejected} and in the ledger.
 */
@NullMarked
package io.wirewatch.app.send;

import org.jspecify.annotations.NullMarked;
