package io.wirewatch.tagger.text;

/** What sort of character it is, for cutting words. */
final class Letters {

    static final int ASCII = 128;
    private static final byte WORD = 1;
    private static final byte BLANK = 2;
    private static final byte[] KINDS = kinds();

    private Letters() {}

    static boolean isBlank(int c) {
        return c < ASCII
                ? KINDS[c] == BLANK
                : c == 0x85 || c == 0xFEFF || c == 0x200B || Character.isSpaceChar(c) || Character.isWhitespace(c);
    }

    static boolean isWordStart(int c) {
        return c < ASCII ? KINDS[c] == WORD : Character.isLetterOrDigit(c);
    }

    /** Letters, digits and the marks that sit on them. */
    static boolean isWordPart(int c) {
        return c < ASCII ? KINDS[c] == WORD : Character.isLetterOrDigit(c) || isMark(c);
    }

    /** Whether a word of ASCII letters may go on here: it does not before a blank or a mark that stands outside of words. */
    static boolean mayGoOn(char c) {
        return c >= ASCII || KINDS[c] == WORD || c == '\'' || c == '`';
    }

    static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == '`' || c == '´' || c == 'ʼ' || c == '＇';
    }

    static boolean isHyphen(int c) {
        return c == '-' || c == '‐' || c == '‑';
    }

    /** Scripts without blanks between words: each character is a word. */
    static boolean isWordByItself(int c) {
        if (c < 0x0E00) {
            return false;
        }
        return Character.isIdeographic(c)
                || (c >= 0x3040 && c <= 0x30FF)
                || (c >= 0x0E00 && c <= 0x0EFF)
                || (c >= 0x1780 && c <= 0x17FF)
                || (c >= 0x1000 && c <= 0x109F);
    }

    static boolean isLineBreak(String text, int at) {
        char c = text.charAt(at);
        return c == '\n' || c == 0x2029 || (c == '\r' && !(at + 1 < text.length() && text.charAt(at + 1) == '\n'));
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || c == 0x00AD
                || c == 0x200C
                || c == 0x200D;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[ASCII];
        for (int c = 0; c < ASCII; c++) {
            if (Character.isLetterOrDigit(c)) {
                kinds[c] = WORD;
            } else if (c <= ' ') {
                kinds[c] = BLANK;
            }
        }
        return kinds;
    }
}
