/**
 * From the bytes of a feed document to its elements.
 *
 * <p>Two readers, one tree. What is well-formed XML is read by the JDK's StAX parser; what is not is read again by jsoup's XML
 * parser, which closes what is open, passes bare ampersands and knows HTML's entities, and the trouble is noted. Names keep the
 * prefixes the document gives them; an undeclared prefix is no trouble to anyone.
 *
 * <p>What is guaranteed: nothing outside the document is opened, since no document type is ever looked at: neither file nor
 * address, and no entity that the document defines is expanded. Depth is bounded at 512, so that whoever walks the tree may
 * recurse. What is not: a bound on the size; whoever reads the bytes keeps it.
 */
@NullMarked
package io.wirewatch.producer.feed.tree;

import org.jspecify.annotations.NullMarked;
