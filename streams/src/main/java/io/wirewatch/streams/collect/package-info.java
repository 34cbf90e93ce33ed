/**
 * Which version of an article counts, and what the articles of one partition add to each pane.
 *
 * <p>Of all versions of an article the one with the greatest (revised, version) wins: a maximum, so the order of arrival does not
 * matter. When another version wins, the old winner's contributions are taken back and the new one's added. What a partition adds
 * to a pane is its <em>share</em>; shares that changed are sent together, a few times a second, so that an actor named in every
 * other article costs one record a flush and not one an article. Behind the shares goes a tick: how far the partition was read.
 *
 * <p>{@link io.wirewatch.streams.collect.HeldArticle} and {@link io.wirewatch.streams.collect.ArticleTallies} are the rules, without
 * Kafka. Everything that has not been sent is in a store, so a crash or a clean stop between two flushes loses nothing.
 */
@NullMarked
package io.wirewatch.streams.collect;

import org.jspecify.annotations.NullMarked;
