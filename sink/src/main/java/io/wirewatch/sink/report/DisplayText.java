package io.wirewatch.sink.report;

/**
 * Text as a terminal shows it: how many columns it takes, and cut to a number of them. Controls, escape sequences and
 * direction marks out of untrusted text never get through.
 *
 * <p>Source: the wide blocks of Unicode's EastAsianWidth (W and F) and the emoji blocks, by range.
 */
final class DisplayText {

    private static final String ELLIPSIS = "…";

    /** First and last code point of each run that takes two columns. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x231A, 0x231B},
        {0x23E9, 0x23EC},
        {0x2614, 0x2615},
        {0x2648, 0x2653},
        {0x26A1, 0x26A1},
        {0x26BD, 0x26BE},
        {0x2705, 0x2705},
        {0x274C, 0x274C},
        {0x2753, 0x2757},
        {0x2795, 0x2797},
        {0x2B1B, 0x2B1C},
        {0x2E80, 0x303E},
        {0x3041, 0x33FF},
        {0x3400, 0x4DBF},
        {0x4E00, 0x9FFF},
        {0xA000, 0xA4CF},
        {0xA960, 0xA97F},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE30, 0xFE6F},
        {0xFF00, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x16FE0, 0x18DFF},
        {0x1B000, 0x1B2FF},
        {0x1F004, 0x1F004},
        {0x1F0CF, 0x1F0CF},
        {0x1F18E, 0x1F19A},
        {0x1F200, 0x1F64F},
        {0x1F680, 0x1F6FF},
        {0x1F900, 0x1F9FF},
        {0x1FA70, 0x1FAFF},
        {0x20000, 0x3FFFD}
    };

    private DisplayText() {}

    /** The text on one line: every run of blanks, breaks, controls and direction marks is one blank. */
    static String oneLine(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isBlank(c)) {
                gap = clean.length() > 0;
                continue;
            }
            if (gap) {
                clean.append(' ');
                gap = false;
            }
            clean.appendCodePoint(c);
        }
        return clean.toString();
    }

    private static boolean isBlank(int c) {
        return Character.isISOControl(c) || Character.isWhitespace(c) || Character.isSpaceChar(c) || isDirection(c);
    }

    private static boolean isDirection(int c) {
        return (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0x200E
                || c == 0x200F
                || c == 0x061C;
    }

    /** How many columns the text takes. */
    static int width(String text) {
        return text.codePoints().map(DisplayText::width).sum();
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (int[] run : WIDE) {
            if (c >= run[0] && c <= run[1]) {
                return 2;
            }
        }
        return 1;
    }

    /** At most {@code columns} columns, with an ellipsis where something was cut: after a word if one ends not too early. */
    static String cut(String text, int columns) {
        if (width(text) <= columns) {
            return text;
        }
        int end = 0;
        int used = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (used + width(c) > columns - 1) {
                break;
            }
            used += width(c);
            end += Character.charCount(c);
        }
        int word = text.charAt(end) == ' ' ? end : text.lastIndexOf(' ', end);
        int kept = word > end / 2 ? word : end;
        return columns < 1 ? "" : text.substring(0, kept).stripTrailing() + ELLIPSIS;
    }

    /**
     * At most {@code columns} columns, cut so that the code units from {@code begin} to {@code end} are among those that are left:
     * at the end alone where that is enough, else at the beginning as well, before a word.
     */
    static String cutAround(String text, int begin, int end, int columns) {
        if (width(text) <= columns || width(text.substring(0, end)) < columns) {
            return cut(text, columns);
        }
        int first = begin;
        int half = (columns - width(text.substring(begin, end))) / 2 - 2;
        int lead = Math.max(half, columns - 1 - width(text.substring(begin)));
        while (first > 0 && width(text.substring(first - 1, begin)) <= lead) {
            first--;
        }
        int word = text.indexOf(' ', first);
        int from = word >= 0 && word < begin ? word + 1 : begin;
        return ELLIPSIS + cut(text.substring(from), columns - 1);
    }
}
