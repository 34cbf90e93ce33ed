package io.wirewatch.producer.extract;

import java.util.regex.Pattern;

/** Tidies a headline. */
final class TitleText {

    /** Aggregators turn the first word of a headline into a tag, and plain-text renderers mark headings with it. */
    private static final Pattern MARK = Pattern.compile("^#+\\s*(?=[\\p{L}\\p{N}\"“‘'])");

    private TitleText() {}

    static String tidy(String title) {
        return MARK.matcher(Lines.tidy(title)).replaceFirst("");
    }
}
