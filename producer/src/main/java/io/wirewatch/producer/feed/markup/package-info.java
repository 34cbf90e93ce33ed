/**
 * Markup and addresses of feeds, made safe to show.
 *
 * <p>Markup goes in as the feed wrote it and comes out with only the elements, attributes and styles that show something; what
 * would run, load a page or leave its place is gone, and relative links are resolved. It is cut into tags and text, not parsed
 * into a tree and written anew: between the tags a feed's own words and entities stay as they are, and a text that only looks
 * like markup survives. Safety does not rest on the cutting: each tag that comes out is written here, from a list.
 *
 * <p>The lists and rules are feedparser's, whose published cases are the measure. See {@code docs/feeds.md}.
 */
@NullMarked
package io.wirewatch.producer.feed.markup;

import org.jspecify.annotations.NullMarked;
