package io.wirewatch.tagger.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What stands between quotation marks: for each token the number of its quotation, counted from 1, or 0. */
public final class QuoteMarks {

    private static final int[] NONE = {};

    private int[] quotation = NONE;
    private final List<int[]> spans = new ArrayList<>();

    /** The quotations of a text, if it has any marks for them; one that is never closed ends with its paragraph. */
    QuoteMarks(Tokens tokens, boolean hasAny) {
        if (!hasAny) {
            return;
        }
        quotation = new int[tokens.size()];
        int open = -1;
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.is(at, Shape.PARAGRAPH) && open >= 0) {
                add(open, at);
                open = -1;
            }
            char mark = tokens.mark(at);
            if (open >= 0 && (mark == Mark.CLOSE || mark == Mark.QUOTE)) {
                add(open, at);
                open = -1;
            } else if (open < 0 && (mark == Mark.OPEN || mark == Mark.QUOTE)) {
                open = at + 1;
            }
        }
        if (open >= 0) {
            add(open, tokens.size());
        }
    }

    private void add(int from, int to) {
        if (from < to) {
            spans.add(new int[] {from, to});
            Arrays.fill(quotation, from, to, spans.size());
        }
    }

    /** First token and end of each quotation, in order. */
    public List<int[]> spans() {
        return spans;
    }

    /** Whether a token stands between quotation marks. */
    public boolean isQuoted(int token) {
        return token >= 0 && token < quotation.length && quotation[token] > 0;
    }

    /** The first token of the quotation around a quoted token. */
    public int from(int token) {
        return spans.get(quotation[token] - 1)[0];
    }

    /** One past the last token of the quotation around a quoted token. */
    public int to(int token) {
        return spans.get(quotation[token] - 1)[1];
    }
}
