/**
 * The producer as a role that runs until it is told to stop: the feeds of a {@code wirewatch.yaml} into a cluster.
 *
 * <p>{@link io.wirewatch.producer.live.LiveFeeds} puts the other packages together: it reads the file and notices its changes, goes on
 * from the cursors and the health in the topics, asks the feeds, and writes what they answer in transactions. There is one on a
 * cluster and topic prefix at a time: a second one takes over from the first, which then stops.
 */
@NullMarked
package io.wirewatch.producer.live;

import org.jspecify.annotations.NullMarked;
