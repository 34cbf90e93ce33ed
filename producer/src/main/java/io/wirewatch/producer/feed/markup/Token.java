package io.wirewatch.producer.feed.markup;

import java.util.List;
import java.util.Map;

/**
 * A piece of markup.
 *
 * @param kind what it is
 * @param text the name of a tag, in lower case; else the piece as it is written
 * @param attributes of a start tag: names in lower case, values with their references resolved
 */
record Token(Kind kind, String text, List<Map.Entry<String, String>> attributes) {

    /** The kinds of pieces. */
    enum Kind {
        TEXT,
        START,
        END
    }

    Token {
        attributes = List.copyOf(attributes);
    }

    static Token text(String text) {
        return new Token(Kind.TEXT, text, List.of());
    }
}
