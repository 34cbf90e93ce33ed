/**
 * From the bytes of a record to tags or a refusal. {@link io.wirewatch.streams.tag.ArticleTagging} holds the rules and imports no
 * Kafka; {@link io.wirewatch.streams.tag.TagStage} puts it into the topology. Every record leaves with exactly one outcome, so that
 * the account can balance.
 */
@NullMarked
package io.wirewatch.streams.tag;

import org.jspecify.annotations.NullMarked;
