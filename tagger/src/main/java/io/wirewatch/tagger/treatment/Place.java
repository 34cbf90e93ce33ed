package io.wirewatch.tagger.treatment;

import io.wirewatch.model.Span;
import io.wirewatch.tagger.text.Tokens;

/**
 * The tokens of a span: from {@code from} to before {@code to}.
 *
 * @param from the first
 * @param to one past the last
 */
record Place(int from, int to) {

    /** The tokens that a span touches, or the nearest one after it; the text must have a token. */
    static Place of(Tokens tokens, Span span) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.end(middle) <= span.begin()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int from = Math.min(low, tokens.size() - 1);
        int to = from + 1;
        while (to < tokens.size() && tokens.begin(to) < span.end()) {
            to++;
        }
        return new Place(from, to);
    }

    boolean holds(int token) {
        return token >= from && token < to;
    }

    /** How far a token stands from this place: 1 beside it. */
    int distanceTo(int token) {
        return token < from ? from - token : token - to + 1;
    }
}
