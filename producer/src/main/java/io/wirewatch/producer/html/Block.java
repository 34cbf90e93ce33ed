package io.wirewatch.producer.html;

import java.util.Objects;

/**
 * A block of the article's element.
 *
 * @param text its lines, a line break where the page breaks one
 * @param kind what the markup says it is
 * @param linkShare the share of its characters that are links, from 0 to 1
 */
public record Block(String text, Kind kind, double linkShare) {

    /** What the markup says of a block. */
    public enum Kind {
        /** A paragraph, a quotation. */
        PARAGRAPH,
        /** Text in a box of which the markup says nothing. */
        LOOSE,
        /** A heading of the first depth: the title of the page, as a rule. */
        TITLE,
        /** A heading of any other depth. */
        HEADING,
        /** An entry of a list. */
        ITEM,
        /** A cell of a table or a definition. */
        CELL
    }

    public Block {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(kind, "kind");
        if (linkShare < 0 || linkShare > 1) {
            throw new IllegalArgumentException("a share is between 0 and 1, got " + linkShare);
        }
    }
}
