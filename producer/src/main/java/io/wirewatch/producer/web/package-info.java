/**
 * Sources on the web: feeds, sitemaps, single pages.
 *
 * <p>A {@link io.wirewatch.producer.web.WebSource} asks for a document with the validators of the last one, finds the entries that are
 * new or have changed, and makes articles of them: of the entry's own text where it is long enough, else of the page behind its link,
 * which is read only if the site's {@code robots.txt} allows it. The date of a page wins over the date of its entry.
 *
 * <p>The cursor holds the validators and a mark of each entry that was delivered, so that an entry is delivered once for each
 * version of it, by whatever process. The validators are taken over with the last entry alone: a run that is broken off in the
 * middle of a document asks for it again.
 */
@NullMarked
package io.wirewatch.producer.web;

import org.jspecify.annotations.NullMarked;
