/**
 * What a feed document says, as records.
 *
 * <p>A {@link io.wirewatch.producer.feed.FeedDocument} is the same for RSS, RDF, Atom, CDF, JSON Feed and news sitemaps: a head,
 * its entries, and the trouble the document had. The words and values are those a feed reader shows: entities and encodings
 * resolved, unsafe markup gone, relative links resolved. {@code read} makes it of bytes; whoever fetches the bytes adds what is
 * known beside them as a {@link io.wirewatch.producer.feed.FeedContext}.
 *
 * <p>What is guaranteed: the order of the document; every date keeps its text beside what was made of it. What is not: that an
 * entry is news, has a date, or differs from the one before.
 */
@NullMarked
package io.wirewatch.producer.feed;

import org.jspecify.annotations.NullMarked;
