package io.wirewatch.producer.extract;

import java.util.regex.Pattern;

/**
 * One line of a page: a paragraph, a heading, a menu entry.
 *
 * @param text without blanks at its ends, single blanks inside
 * @param block lines of one block stand together, without an empty line between them
 * @param kind what it is
 */
record Line(String text, int block, LineKind kind) {

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…。]['\"”’»)\\]]*$|[.!?][\"”’] ?[-–—]?$");
    private static final Pattern INNER_END = Pattern.compile("[\\p{Ll}\\d\"”’)][.!?][\"”’)]*\\s+[\"“‘(]?\\p{Lu}");
    private static final Pattern BREAKS_OFF = Pattern.compile("(?:…|\\.\\.\\.)\\s*(?:\\[\\+?\\d* ?\\w*])?$");
    /** A sentence of a paragraph has at least this many words; shorter lines need a neighbour to be believed. */
    private static final int FEW_WORDS = 8;
    /** No headline, caption or menu entry is this long. */
    private static final int MANY_WORDS = 40;

    Line as(LineKind other) {
        return new Line(text, block, other);
    }

    int words() {
        return Words.count(text);
    }

    boolean endsSentence() {
        return SENTENCE_END.matcher(text).find();
    }

    boolean breaksOff() {
        return BREAKS_OFF.matcher(text).find();
    }

    boolean isWords() {
        return kind == LineKind.WORDS;
    }

    boolean isShort() {
        return kind == LineKind.SHORT;
    }

    /** Whether it reads like a paragraph all by itself. */
    static boolean readsAsWords(String text) {
        int words = Words.count(text);
        boolean hasSentences = INNER_END.matcher(text).find();
        return words >= MANY_WORDS
                || (words >= FEW_WORDS && SENTENCE_END.matcher(text).find())
                || (words >= 2 * FEW_WORDS && hasSentences);
    }
}
