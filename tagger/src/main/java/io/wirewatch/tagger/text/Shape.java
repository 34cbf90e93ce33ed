package io.wirewatch.tagger.text;

/** What a token looks like, as bits. */
public final class Shape {

    /** A letter comes first and it is upper case, or its script knows no case. */
    public static final int CAPITAL = 1;
    /** Two letters or more, all of them upper case. */
    public static final int ALL_CAPS = 1 << 1;
    /** A word or number, not a mark. */
    public static final int WORD = 1 << 2;
    /** Begins with a digit. */
    public static final int NUMBER = 1 << 3;
    /** A hyphen stands between the token before and this one. */
    public static final int JOINED = 1 << 4;
    /** Letters with dots: {@code U.S.}, {@code J.}. */
    public static final int DOTTED = 1 << 5;
    /** An empty line, or nothing at all, stands before it. */
    public static final int PARAGRAPH = 1 << 6;
    /** A line break stands before it. */
    public static final int LINE = 1 << 7;
    /** A blank stands before it. */
    public static final int SPACED = 1 << 8;
    /** The first token of a sentence. */
    public static final int SENTENCE = 1 << 9;
    /** Its script knows no case. */
    public static final int CASELESS = 1 << 10;

    private Shape() {}
}
