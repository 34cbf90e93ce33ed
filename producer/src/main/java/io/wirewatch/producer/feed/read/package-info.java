/**
 * From elements to what they say.
 *
 * <p>{@link io.wirewatch.producer.feed.read.FeedReader} takes bytes and gives a {@link io.wirewatch.producer.feed.FeedResult}: a
 * document, or a line that says why there is none. One walk goes through the elements; each is read by the handler of its name,
 * and names are those that feedparser uses whatever prefix a document chose. Formats are not told apart beyond that: an Atom
 * element in an RSS item says what it says.
 *
 * <p>What is guaranteed: no exception, no network, the same answer for the same bytes. A document that breaks off gives the
 * entries before the break, the last marked as incomplete. Where two elements say the same thing, the outer wins over the inner
 * and the later over the earlier; the first title wins over others at its depth.
 */
@NullMarked
package io.wirewatch.producer.feed.read;

import org.jspecify.annotations.NullMarked;
