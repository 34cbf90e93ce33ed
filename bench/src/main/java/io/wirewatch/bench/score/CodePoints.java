package io.wirewatch.bench.score;

import io.wirewatch.model.Span;

/** Offsets of the public data, which count code points, and ours, which count UTF-16 code units. */
public final class CodePoints {

    private final String text;
    private final boolean isPlain;

    /** The offsets of this text. */
    public CodePoints(String text) {
        this.text = text;
        isPlain = text.codePointCount(0, text.length()) == text.length();
    }

    /** The code unit at which a code point begins; the length of the text for one past the last. */
    public int toUnits(int codePoint) {
        return isPlain ? codePoint : text.offsetByCodePoints(0, codePoint);
    }

    /** The code units of a run of code points, half-open. */
    public Span toSpan(int begin, int end) {
        return new Span(toUnits(begin), toUnits(end));
    }

    /** How many code points begin before a code unit. */
    public int toCodePoints(int unit) {
        return isPlain ? unit : text.codePointCount(0, unit);
    }
}
