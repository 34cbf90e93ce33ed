package io.wirewatch.tagger.text;

/** The marks a token can be, each written as one character; words have {@link #NONE}. */
public final class Mark {

    /** Not a mark: a word or a number. */
    public static final char NONE = 0;
    /** The {@code 's} or {@code '} of a possessive. */
    public static final char POSSESSIVE = 's';
    /** Opens a quotation. */
    public static final char OPEN = '“';
    /** Closes a quotation. */
    public static final char CLOSE = '”';
    /** A quotation mark that says neither open nor closed. */
    public static final char QUOTE = '"';
    /** A dash between blanks, or a double hyphen. */
    public static final char DASH = '-';
    /** Anything else. */
    public static final char OTHER = '*';

    private Mark() {}

    /** Whether the mark can end a sentence. */
    public static boolean isFinal(char mark) {
        return mark == '.' || mark == '!' || mark == '?' || mark == '…';
    }

    /** Whether the mark is a quotation mark of any sort. */
    public static boolean isQuote(char mark) {
        return mark == OPEN || mark == CLOSE || mark == QUOTE;
    }

    /** The mark a character stands for, spellings of one mark made equal. */
    static char of(int character) {
        switch (character) {
            case ',', '.', '!', '?', ':', ';', '(', ')', '/', '…', '#', '&', '%', '$', '@':
                return (char) character;
            case '[', '{':
                return '(';
            case ']', '}':
                return ')';
            case '“', '«', '„', '‹', '‘', '‚':
                return OPEN;
            case '”', '»', '›':
                return CLOSE;
            case '"', '＂':
                return QUOTE;
            case '—', '–', '―', '‒':
                return DASH;
            case '。':
                return '.';
            case '，', '、':
                return ',';
            default:
                return OTHER;
        }
    }
}
