/**
 * From a source to the topics {@code articles} and {@code rejected}.
 *
 * <p>An {@link io.wirewatch.producer.source.ArticleSource} goes in; {@link io.wirewatch.producer.ArticlePublisher} sends its
 * articles keyed by their id and its refusals keyed by their feed, and answers with a
 * {@link io.wirewatch.producer.PublishReport}: how many of each, and up to which offset of each partition they reach. A reader who
 * has come that far has seen them all.
 *
 * <p>What is guaranteed: everything read is acknowledged by all in-sync replicas, in either topic, or the run ends with a
 * {@link io.wirewatch.producer.PublishException}. The producer is idempotent, so a retry leaves no second copy. The Kafka
 * timestamp of a record is the moment of collection; the instant of publication travels in the value, so that a corpus of 2020
 * does not meet retention. What is waiting to be acknowledged is bounded by the producer's buffer.
 *
 * <p>What is not: a run that died and is started again sends everything again. The pipeline counts the copies as duplicates.
 */
@NullMarked
package io.wirewatch.producer;

import org.jspecify.annotations.NullMarked;
