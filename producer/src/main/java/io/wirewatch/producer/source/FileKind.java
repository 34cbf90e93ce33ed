package io.wirewatch.producer.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a file holds, by its name, or by its first bytes where the name says nothing. */
enum FileKind {
    /** One page of plain text. */
    TEXT,
    /** One page of HTML. */
    HTML,
    /** A JSON object a line. */
    JSON_LINES,
    /** One JSON object, or an array of them. */
    JSON;

    /** Pages begin in many ways: with comments, with blanks, with the first element of a head that nobody opened. */
    private static final Pattern MARKUP =
            Pattern.compile("(?i)<(?:!doctype\\s+html|html|head|body|meta|title|script|link|article|div|p)\\b");

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
        return sniffed(new String(firstBytes, StandardCharsets.ISO_8859_1));
    }

    private static FileKind sniffed(String head) {
        String start = head.replaceFirst("^\\u00EF\\u00BB\\u00BF", "").stripLeading();
        if (start.startsWith("{")) {
            return JSON_LINES;
        }
        return start.startsWith("<") && MARKUP.matcher(start).find() ? HTML : TEXT;
    }
}
