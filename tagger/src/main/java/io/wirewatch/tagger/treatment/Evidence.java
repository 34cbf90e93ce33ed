package io.wirewatch.tagger.treatment;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is noticed around a span: named pieces, each with how much of it there is and at which token. Not thread-safe.
 *
 * <p>The names are those of the weights files. A name begins with its kind: {@code w:} a word anywhere in the sentence,
 * {@code L:} and {@code R:} left and right of the span ({@code M:} between a pair), a digit the distance, {@code c} the same
 * clause, {@code b:} two words in a row, {@code C} a cue with the first letters of its stance class, {@code lex} the polarity list,
 * {@code !} negated, {@code @} a name, {@code 0} a number, {@code T}, {@code X} and {@code Y} the spans themselves.
 */
public final class Evidence {

    /** For what stands at no token in particular. */
    static final int NOWHERE = -1;

    /** How much, and where. */
    record Piece(float amount, int token) {}

    private final Map<String, Piece> pieces = new LinkedHashMap<>();

    /** Notes that something is there; once is enough. */
    void note(String name, int token) {
        pieces.putIfAbsent(name, new Piece(1, token));
    }

    /** Notes how much of something is there; nothing where it is none. */
    void weigh(String name, double amount) {
        if (amount != 0) {
            pieces.put(name, new Piece((float) amount, NOWHERE));
        }
    }

    Map<String, Piece> pieces() {
        return pieces;
    }

    /** The pieces and how much there is of each, in the order they were noticed; for whoever learns the weights. */
    public Map<String, Float> amounts() {
        Map<String, Float> amounts = new LinkedHashMap<>();
        pieces.forEach((name, piece) -> amounts.put(name, piece.amount()));
        return amounts;
    }
}
