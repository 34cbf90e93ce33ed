/**
 * Live views of the topics.
 *
 * <p>{@link io.wirewatch.watch.TopicTail} follows one topic, committed records alone. {@link io.wirewatch.watch.RecordLine} turns a
 * record into one line: JSON for programs, or a sentence for a person who watches a terminal. {@code term} is the live table in a
 * terminal, {@code web} the page in a browser; both ask {@code board}, which holds the latest rows. Nothing is stored here and no
 * group is joined: to look at a topic changes nothing on the cluster, and any number of people may look.
 */
@NullMarked
package io.wirewatch.watch;

import org.jspecify.annotations.NullMarked;
