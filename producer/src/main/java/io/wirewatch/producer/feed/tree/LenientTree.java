package io.wirewatch.producer.feed.tree;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads what is not XML but was meant to be: open elements, bare ampersands, HTML's entities, control characters. */
final class LenientTree {

    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    private LenientTree() {}

    static Element parse(String text) {
        String clean = CONTROL.matcher(text).replaceAll("");
        return Parser.xmlParser().setMaxDepth(FeedTree.MAX_DEPTH).parseInput(clean, "");
    }
}
