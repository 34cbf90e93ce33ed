package io.wirewatch.sink.report;

import org.jspecify.annotations.Nullable;

/** Untrusted words as plain text within Markdown. */
final class MarkdownText {

    private static final String SPECIAL = "\\`*_{}[]()#+!|~<>$^=";

    private MarkdownText() {}

    /** Shown as it is, in a table cell as well: nothing in it is markup, a link or a line break. */
    static String escape(String text) {
        String line = DisplayText.oneLine(text);
        StringBuilder escaped = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char unit = line.charAt(i);
            if (unit == '&') {
                escaped.append("&amp;");
            } else if (unit == '<') {
                escaped.append("&lt;");
            } else if (unit == '@' || (unit == ':' && line.startsWith("//", i + 1)) || isAfterWww(line, i)) {
                escaped.append("&#").append((int) unit).append(';');
            } else {
                escaped.append(SPECIAL.indexOf(unit) >= 0 ? "\\" : "").append(unit);
            }
        }
        return escaped.toString();
    }

    private static boolean isAfterWww(String line, int i) {
        return line.charAt(i) == '.' && i >= 3 && line.regionMatches(true, i - 3, "www", 0, 3);
    }

    /** A link where the address is one of the web, the words alone otherwise. */
    static String link(String words, @Nullable String url) {
        if (url == null || !(url.startsWith("https://") || url.startsWith("http://"))) {
            return escape(words);
        }
        StringBuilder address = new StringBuilder(url.length());
        url.codePoints().forEach(c -> {
            if (c <= ' ' || c == 0x7F || "()<>[]|\\`\"".indexOf(c) >= 0) {
                address.append(String.format("%%%02X", c));
            } else if (!Character.isISOControl(c)) {
                address.appendCodePoint(c);
            }
        });
        return "[" + escape(words) + "](" + address + ")";
    }
}
