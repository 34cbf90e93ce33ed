/**
 * Measures Wirewatch: how fast it is, and how right.
 *
 * <p>Each measurement is a subcommand of {@code wirewatch bench}, prints a table for people and, with {@code --json}, the same
 * as JSON. Speeds are ratios inside one run, because machines differ. Nothing here is shipped: the module stands above
 * {@code app}, and nothing depends on it.
 */
@NullMarked
package io.wirewatch.bench;

import org.jspecify.annotations.NullMarked;
