package io.wirewatch.bench.score;

/** Offsets of the public data, which count code points, and ours, which count UTF-16 code units. */
final class CodePoints {

    private final String text;
    private final boolean isPlain;

    CodePoints(String text) {
        this.text = text;
        isPlain = text.codePointCount(0, text.length()) == text.length();
    }

    /** The code unit at which a code point begins; the length of the text for one past the last. */
    int toUnits(int codePoint) {
        return isPlain ? codePoint : text.offsetByCodePoints(0, codePoint);
    }

    /** How many code points begin before a code unit. */
    int toCodePoints(int unit) {
        return isPlain ? unit : text.codePointCount(0, unit);
    }
}
