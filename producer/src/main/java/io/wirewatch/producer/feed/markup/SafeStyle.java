package io.wirewatch.producer.feed.markup;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps of a {@code style} attribute what only colours and sizes: no addresses, no positions, no expressions. */
final class SafeStyle {

    private static final Set<String> PROPERTIES = Set.of("""
            azimuth background-color border-bottom-color border-collapse border-color border-left-color border-right-color
            border-top-color clear color cursor direction display elevation float font font-family font-size font-style
            font-variant font-weight height letter-spacing line-height overflow pause pause-after pause-before pitch pitch-range
            richness speak speak-header speak-numeral speak-punctuation speech-rate stress text-align text-decoration
            text-indent unicode-bidi vertical-align voice-family volume white-space width""".split("\\s+"));
    private static final Set<String> FAMILIES = Set.of("background", "border", "margin", "padding");
    private static final Set<String> KEYWORDS = Set.of("""
            !important aqua auto black block blue bold both bottom brown center collapse dashed dotted fuchsia gray green italic
            left lime maroon medium navy none normal nowrap olive pointer purple red right silver solid teal top transparent
            underline white yellow""".split("\\s+"));

    private static final Pattern ADDRESS = Pattern.compile("url\\s*+\\(\\s*+[^\\s)]++\\s*+\\)\\s*+");
    private static final Pattern PLAIN = Pattern.compile(
            "(?:[:,;#%.\\sa-zA-Z0-9!]|(?<=\\w)-(?=\\w)|'[\\s\\w]++'|\"[\\s\\w]++\"|\\([\\d,\\s]++\\))*+");
    private static final Pattern DECLARATION = Pattern.compile("\\s*([-\\w]++)\\s*+:\\s*+([^:;]*+);?");
    private static final Pattern VALUE = Pattern.compile("#[0-9a-fA-F]+|rgb\\(\\d+%?,\\d*%?,?\\d*%?\\)?"
            + "|\\d{0,2}\\.?\\d{0,2}(?:cm|em|ex|in|mm|pc|pt|px|%|,|\\))?");
    /** A longer one is a bomb, not a style. */
    private static final int LIMIT = 4096;

    private SafeStyle() {}

    /** The declarations that may stay, each with its semicolon; empty if there is anything that is no declaration. */
    static String of(String style) {
        if (style.length() > LIMIT) {
            return "";
        }
        String bare = ADDRESS.matcher(style).replaceAll(" ");
        if (!PLAIN.matcher(bare).matches()
                || !DECLARATION.matcher(bare).replaceAll("").isBlank()) {
            return "";
        }
        StringBuilder safe = new StringBuilder();
        Matcher found = DECLARATION.matcher(bare);
        while (found.find()) {
            String value = found.group(2);
            if (!value.isBlank() && isSafe(found.group(1).toLowerCase(Locale.ROOT), value)) {
                safe.append(safe.isEmpty() ? "" : " ")
                        .append(found.group(1))
                        .append(": ")
                        .append(value)
                        .append(';');
            }
        }
        return safe.toString();
    }

    private static boolean isSafe(String property, String value) {
        if (PROPERTIES.contains(property)) {
            return true;
        }
        int hyphen = property.indexOf('-');
        if (!FAMILIES.contains(hyphen < 0 ? property : property.substring(0, hyphen))) {
            return false;
        }
        for (String word : value.strip().split("\\s+")) {
            if (!KEYWORDS.contains(word) && !VALUE.matcher(word).matches()) {
                return false;
            }
        }
        return true;
    }
}
