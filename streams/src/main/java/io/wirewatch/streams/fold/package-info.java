/**
 * Who is a reprint of whom, over all partitions of {@code articles}.
 *
 * <p>In come the prints of counted articles ({@code text-prints}), each to the partitions of its keys; out go links
 * ({@code text-links}), each back to the task that counts the article: what it is a reprint of, as far as the keys of this
 * partition tell. The smallest of all partitions' answers is the article's text. A link is a state: a later one of the same article
 * and partition replaces it, so nothing depends on the order in which articles, prints or links come.
 *
 * <p>The rule is {@link io.wirewatch.streams.reprint.ReprintIndex}, which knows no Kafka; its index is on the heap and is built again
 * from {@code posted-texts} when a task starts.
 */
@NullMarked
package io.wirewatch.streams.fold;

import org.jspecify.annotations.NullMarked;
