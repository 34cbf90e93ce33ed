/**
 * The wire contract: which topics there are, and how each record of the model is written in them.
 *
 * <p>This is the only package that sees Kafka's serialisers and Jackson's mapper together. A topic is a typed value,
 * {@link io.wirewatch.wire.Topic}: nobody else writes a topic name or asks for a serde. Everything is plain JSON in UTF-8:
 * instants in ISO 8601, enumerations in lower case with hyphens (stance classes in capitals, as PLOVER writes them), absent
 * values left out. Unknown fields are passed over, so that fields can be added.
 *
 * <p>Reading what we wrote ourselves fails loudly. Reading {@code articles}, to which anybody may write, never fails: see
 * {@link io.wirewatch.wire.ArticleReader}.
 */
@NullMarked
package io.wirewatch.wire;

import org.jspecify.annotations.NullMarked;
