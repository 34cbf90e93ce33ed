package io.wirewatch.producer.feed.tree;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a document.
 *
 * @param top holds the root element, or several where the document is broken
 * @param trouble what is wrong with it, one line; absent where it is well-formed
 * @param isCut whether it breaks off inside its elements
 */
public record ParsedFeed(Element top, @Nullable String trouble, boolean isCut) {}
