package io.wirewatch.producer.feed.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Markup of a feed as it may be shown.
 *
 * <p>Safe by construction: every tag that comes out is written here, from a name on the list and attributes on the list, quoted
 * and escaped; every other opening bracket comes out as {@code &lt;}. What the feed wrote between the tags stays as it was
 * written. Stateless.
 */
public final class SafeMarkup {

    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#([xX]?)([0-9A-Fa-f]++);?+|([A-Za-z][A-Za-z0-9]*+);)?+");

    private final @Nullable String base;
    private final StringBuilder out = new StringBuilder();
    private int hidden;

    private SafeMarkup(@Nullable String base) {
        this.base = base;
    }

    /**
     * Cleans markup.
     *
     * @param base what relative links are resolved against
     */
    public static String of(String markup, @Nullable String base) {
        SafeMarkup safe = new SafeMarkup(base);
        for (Token token : Tokens.of(markup)) {
            switch (token.kind()) {
                case TEXT -> safe.text(token.text());
                case START -> safe.start(token);
                default -> safe.end(token.text());
            }
        }
        return safe.out.toString();
    }

    /** Whether a word is the name of an element that may be shown. */
    public static boolean isElement(String name) {
        return Vocabulary.isElement(name.toLowerCase(Locale.ROOT));
    }

    private void text(String text) {
        if (hidden == 0) {
            Matcher reference = REFERENCE.matcher(text.replace("<", "&lt;"));
            out.append(reference.replaceAll(
                    found -> Matcher.quoteReplacement(reference(found.group(), found.group(1), found.group(2)))));
        }
    }

    private static String reference(String written, @Nullable String hexMark, @Nullable String digits) {
        if (digits == null) {
            return written.equals("&") ? "&amp;" : written;
        }
        boolean isHex = hexMark != null && !hexMark.isEmpty();
        String clean = "&#" + (isHex ? "x" : "") + digits.toLowerCase(Locale.ROOT) + ";";
        return isHex || digits.chars().allMatch(Character::isDigit) ? Western.reference(clean, digits, isHex) : written;
    }

    private void start(Token tag) {
        if (Vocabulary.isDroppedWhole(tag.text())) {
            hidden++;
        }
        if (hidden > 0 || !Vocabulary.isElement(tag.text())) {
            return;
        }
        out.append('<').append(tag.text());
        for (Map.Entry<String, String> attribute : sorted(tag.attributes())) {
            String value = attribute(tag.text(), attribute.getKey(), attribute.getValue());
            if (value != null) {
                out.append(' ')
                        .append(attribute.getKey())
                        .append("=\"")
                        .append(quoted(value))
                        .append('"');
            }
        }
        out.append(Vocabulary.isVoid(tag.text()) ? " />" : ">");
    }

    private static List<Map.Entry<String, String>> sorted(List<Map.Entry<String, String>> attributes) {
        Map<String, String> byName = new java.util.TreeMap<>();
        attributes.forEach(attribute -> byName.put(attribute.getKey(), attribute.getValue()));
        return new ArrayList<>(byName.entrySet());
    }

    private @Nullable String attribute(String element, String name, String value) {
        if (!Vocabulary.isAttribute(name)) {
            return null;
        }
        if (name.equals("style")) {
            String style = SafeStyle.of(value);
            return style.isEmpty() ? null : style;
        }
        if (Vocabulary.isLink(element, name)) {
            return FeedAddress.resolve(base, value);
        }
        return name.equals("rel") || name.equals("type") ? value.toLowerCase(Locale.ROOT) : value;
    }

    private static String quoted(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private void end(String name) {
        if (Vocabulary.isDroppedWhole(name)) {
            hidden = Math.max(0, hidden - 1);
        } else if (hidden == 0 && Vocabulary.isElement(name) && !Vocabulary.isVoid(name)) {
            out.append("</").append(name).append('>');
        }
    }
}
