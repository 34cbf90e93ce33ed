package io.wirewatch.watch.term;

import org.jline.utils.WCWidth;

/** Text from outside, fit for one line of a terminal. Widths are columns, as terminals count them. */
final class SafeText {

    private static final String ELLIPSIS = "…";
    private static final char BLANK = ' ';

    private SafeText() {}

    /** The text with a blank for each control character, and without what is invisible and steers: direction, joiners, tags. */
    static String of(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            int type = Character.getType(point);
            if (Character.isISOControl(point)
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR) {
                safe.append(BLANK);
            } else if (type != Character.FORMAT && type != Character.SURROGATE && type != Character.PRIVATE_USE) {
                safe.appendCodePoint(point);
            }
        });
        return safe.toString();
    }

    /** Columns that a safe text takes: two for a Chinese character, none for an accent that stands on another letter. */
    static int width(String text) {
        return text.codePoints()
                .map(point -> Math.max(0, WCWidth.wcwidth(point)))
                .sum();
    }

    /** The text in exactly so many columns: cut with an ellipsis, or filled up with blanks before or behind it. */
    static String fit(String text, int columns, boolean isRight) {
        String cut = cut(text, columns);
        String blanks = " ".repeat(Math.max(0, columns - width(cut)));
        return isRight ? blanks + cut : cut + blanks;
    }

    /** The text in at most so many columns. */
    static String cut(String text, int columns) {
        if (width(text) <= columns) {
            return text;
        }
        StringBuilder cut = new StringBuilder();
        int used = 0;
        int room = columns - 1;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            used += Math.max(0, WCWidth.wcwidth(point));
            if (used > room) {
                break;
            }
            cut.appendCodePoint(point);
        }
        return columns <= 0 ? "" : cut + ELLIPSIS;
    }
}
