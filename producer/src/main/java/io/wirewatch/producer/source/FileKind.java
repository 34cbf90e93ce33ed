package io.wirewatch.producer.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a file holds, by its name, or by its first bytes where the name says nothing. */
enum FileKind {
    /** One page of plain text. */
    TEXT,
    /** One page of HTML. */
    HTML,
    /** A JSON object a line. */
    JSON_LINES,
    /** One JSON object, or an array of them; or a feed in JSON. */
    JSON,
    /** A feed in XML. */
    FEED,
    /** XML of some other kind. */
    XML;

    private static final Pattern FEEDS =
            Pattern.compile("(?i)<(?:\\w+:)?(?:rss|feed|rdf|channel|urlset|sitemapindex|opml)\\b");

    /** Pages begin in many ways: with comments, with blanks, with the first element of a head that nobody opened. */
    private static final Pattern MARKUP =
            Pattern.compile("(?i)<(?:!doctype\\s+html|html|head|body|meta|title|script|link|article|div|p)\\b");

    private static final Pattern PAGE = Pattern.compile("(?i)<(?:!doctype\\s+html|html|head|body)\\b");
    private static final Pattern NAMED_XML = Pattern.compile(".*\\.(?:xml|rss|atom|rdf|opml)");

    static FileKind of(String fileName, byte[] firstBytes) {
        String name = fileName.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
            return JSON_LINES;
        }
        if (name.endsWith(".json")) {
            return JSON;
        }
        if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) {
            return HTML;
        }
        if (name.endsWith(".txt") || name.endsWith(".text")) {
            return TEXT;
        }
        FileKind kind = sniffed(plain(firstBytes));
        return kind == TEXT && NAMED_XML.matcher(name).matches() ? XML : kind;
    }

    /** Bytes as ASCII: in UTF-16 every other one is zero. */
    private static String plain(byte[] firstBytes) {
        return new String(firstBytes, StandardCharsets.ISO_8859_1).replace("\0", "");
    }

    private static FileKind sniffed(String head) {
        String start = head.replaceFirst("^(?:\\u00EF\\u00BB\\u00BF|\\u00FF\\u00FE|\\u00FE\\u00FF)", "")
                .stripLeading();
        if (start.startsWith("{")) {
            return JSON_LINES;
        }
        if (start.startsWith("<") && isFeed(start)) {
            return FEED;
        }
        return start.startsWith("<") && MARKUP.matcher(start).find() ? HTML : TEXT;
    }

    /** A page may show a feed's elements, but not before its own first one. */
    private static boolean isFeed(String start) {
        Matcher feed = FEEDS.matcher(start);
        Matcher page = PAGE.matcher(start);
        return feed.find() && (!page.find() || feed.start() < page.start());
    }
}
