package io.wirewatch.model.rule;

import java.util.ArrayList;
import java.util.List;

/** A query cut into its tokens. Not thread-safe. */
final class QueryTokens {

    private static final String PUNCTUATION = "()\"";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int next;

    QueryTokens(String text) {
        this.text = text;
        int at = 0;
        while (at < text.length()) {
            at = Character.isWhitespace(text.charAt(at)) ? at + 1 : cut(at);
        }
        tokens.add(new Token(Kind.END, "", text.length()));
    }

    /** What a token is. */
    enum Kind {
        OPEN,
        CLOSE,
        AND,
        OR,
        NOT,
        WORD,
        PHRASE,
        FIELD,
        END;

        boolean isBeginOfTerm() {
            return this == OPEN || this == NOT || this == WORD || this == PHRASE || this == FIELD;
        }
    }

    /**
     * A token.
     *
     * @param at where it begins, from 0
     */
    record Token(Kind kind, String text, int at) {}

    Token peek() {
        return tokens.get(next);
    }

    Token next() {
        Token token = tokens.get(next);
        next = Math.min(next + 1, tokens.size() - 1);
        return token;
    }

    /** Goes past a token of this kind, if it is the next. */
    boolean skip(Kind kind) {
        if (peek().kind() != kind) {
            return false;
        }
        next();
        return true;
    }

    QueryException complaint(Token token, String problem) {
        return new QueryException(token.at() + 1, problem, text);
    }

    private int cut(int at) {
        char c = text.charAt(at);
        if (c == '(' || c == ')') {
            tokens.add(new Token(c == '(' ? Kind.OPEN : Kind.CLOSE, String.valueOf(c), at));
            return at + 1;
        }
        return c == '"' ? cutPhrase(at) : cutWord(at);
    }

    private int cutPhrase(int at) {
        int end = text.indexOf('"', at + 1);
        if (end < 0) {
            throw new QueryException(at + 1, "a '\"' that is not closed", text);
        }
        tokens.add(new Token(Kind.PHRASE, text.substring(at + 1, end), at));
        return end + 1;
    }

    private int cutWord(int at) {
        int end = at;
        while (end < text.length()
                && !Character.isWhitespace(text.charAt(end))
                && PUNCTUATION.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String word = text.substring(at, end);
        int colon = word.indexOf(':');
        boolean isValue = !tokens.isEmpty() && tokens.get(tokens.size() - 1).kind() == Kind.FIELD;
        if (colon > 0 && !isValue) {
            tokens.add(new Token(Kind.FIELD, word.substring(0, colon), at));
            return at + colon + 1;
        }
        tokens.add(new Token(isValue ? Kind.WORD : kindOf(word), word, at));
        return end;
    }

    private static Kind kindOf(String word) {
        return switch (word) {
            case "AND" -> Kind.AND;
            case "OR" -> Kind.OR;
            case "NOT" -> Kind.NOT;
            default -> Kind.WORD;
        };
    }
}
