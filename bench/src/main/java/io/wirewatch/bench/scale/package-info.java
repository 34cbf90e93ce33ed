/**
 * Whether the pipeline stays small and even when one actor is in every other article.
 *
 * <p>Made-up articles, whose actors are spread as unevenly as words are, go through the topology with its state in RocksDB, as a role of
 * its own has it. Half-way it is stopped and its state folder deleted. What is looked at: how evenly the partitions behind the
 * combiner are loaded, how much memory the process took, and whether the tables are those of a recount.
 */
@NullMarked
package io.wirewatch.bench.scale;

import org.jspecify.annotations.NullMarked;
