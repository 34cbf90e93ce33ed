/**
 * The dates of feeds: RFC 822 as feeds take it, W3CDTF and ISO 8601, C's {@code asctime}, and what Korean, Greek and Hungarian
 * blogs write.
 *
 * <p>A text goes in; a {@link io.wirewatch.producer.feed.FeedDate} comes out, with the text, the instant and how exactly it is
 * known. A time without a zone is taken for UTC, as feed readers do, and its precision is the day. A wrong weekday is passed
 * over; a day that does not exist is no date.
 */
@NullMarked
package io.wirewatch.producer.feed.time;

import org.jspecify.annotations.NullMarked;
