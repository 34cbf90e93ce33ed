/**
 * From a page to the article on it.
 *
 * <p>Bytes of a page (plain text as copied from a browser, or HTML) and {@link io.wirewatch.producer.extract.Hints} about it go
 * in; an {@link io.wirewatch.producer.extract.Extraction} comes out: title, body, publication instant with its precision and
 * evidence, publisher; or a refusal.
 *
 * <p>A page is read line by line. Rules that look at one line alone stand in {@code line-rules.txt}: credits, links, pleas,
 * forms, notices. Then neighbours are asked: short lines beside a photo credit are captions, short lines under "Related" are
 * links, a line that repeats another is dropped. The headline is the line above the first paragraph whose words the
 * paragraphs take up again. What is left, in its order and in its own words, is the body.
 *
 * <p>What is guaranteed: every paragraph that no rule speaks against is kept as it stands, blanks tidied; nothing is rewritten.
 * A sidecar's hints win over the page, a page's own statements over guesses, and every date says where it was found. What is not:
 * that a plea in a new form of words is recognised; add a rule and a test.
 */
@NullMarked
package io.wirewatch.producer.extract;

import org.jspecify.annotations.NullMarked;
