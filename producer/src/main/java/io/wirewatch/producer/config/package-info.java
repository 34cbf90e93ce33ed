/**
 * {@code wirewatch.yaml}: the feeds, and how they are read.
 *
 * <p>A file goes in, a {@link io.wirewatch.producer.config.Configuration} comes out, or a
 * {@link io.wirewatch.producer.config.ConfigurationException} whose message names file, line, key and what to do. A key that nobody knows is
 * an error that names the nearest one: a rule with a typing mistake would otherwise be lost in silence.
 *
 * <p>{@link io.wirewatch.producer.config.FeedListFile} adds entries to a file and leaves every other line of it as it is, comments
 * included. docs/configuration.md has every key.
 */
@NullMarked
package io.wirewatch.producer.config;

import org.jspecify.annotations.NullMarked;
