package io.wirewatch.sink.page;

import org.jspecify.annotations.Nullable;

/** HTML in the making: all that is not a tag of ours is escaped. Not thread-safe. */
final class Markup {

    private final StringBuilder out = new StringBuilder();

    /** A tag that opens. Attributes by name and value; one whose value is null is left out. */
    Markup open(String tag, @Nullable String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value != null) {
                out.append(' ')
                        .append(attributes[i])
                        .append("=\"")
                        .append(escape(value))
                        .append('"');
            }
        }
        out.append('>');
        return this;
    }

    /** A tag that closes. */
    Markup close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    /** Words. */
    Markup text(String text) {
        out.append(escape(text));
        return this;
    }

    /** A whole element that holds words alone. */
    Markup element(String tag, String text, @Nullable String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    /** A line break of the file, not of the page. */
    Markup line() {
        out.append('\n');
        return this;
    }

    /** Markup of our own, as it is. */
    Markup ours(String markup) {
        out.append(markup);
        return this;
    }

    /** Text that cannot be read as markup, in an attribute either; controls and direction marks become blanks. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(isHarmless(c) ? c : ' ');
            }
        });
        return escaped.toString();
    }

    private static boolean isHarmless(int c) {
        boolean isDirection = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        boolean isHalf = c >= 0xD800 && c <= 0xDFFF;
        return c == '\n' || !(Character.isISOControl(c) || isDirection || isHalf);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
