package io.wirewatch.producer.feed.tree;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jsoup.nodes.Element;

/** Makes elements of the text of a document: by the rules of XML, and where it breaks them, as well as can be. Stateless. */
public final class FeedTree {

    /** Deeper than this no feed is; jsoup's limit for pages is the same. */
    static final int MAX_DEPTH = 512;

    private static final Pattern ENTRY = Pattern.compile("(?i)<(/?)(?:\\w+:)?(?:item|entry|url)\\b");
    private static final int EXCERPT = 160;

    private FeedTree() {}

    /** The elements. Never fails: what cannot be made sense of is left out. */
    public static ParsedFeed parse(String text) {
        String body = Prolog.cut(text);
        try {
            return new ParsedFeed(StrictTree.parse(body), null, false);
        } catch (XMLStreamException e) {
            Element top = LenientTree.parse(body);
            return new ParsedFeed(top, oneLine(e), isCut(body));
        }
    }

    /** Whether the last entry is never closed. */
    private static boolean isCut(String body) {
        int open = 0;
        Matcher entry = ENTRY.matcher(body);
        while (entry.find()) {
            open = entry.group(1).isEmpty() ? 1 : 0;
        }
        return open == 1;
    }

    private static String oneLine(XMLStreamException e) {
        String message = String.valueOf(e.getMessage())
                .lines()
                .reduce((first, last) -> last)
                .orElse("");
        String told = message.replaceFirst("^Message:\\s*", "").strip();
        String shown = told.length() > EXCERPT ? told.substring(0, EXCERPT) + "..." : told;
        int line = e.getLocation() == null ? -1 : e.getLocation().getLineNumber();
        return line < 1 ? shown : "line " + line + ": " + shown;
    }
}
