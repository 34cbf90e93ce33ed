package io.wirewatch.model.rule;

import io.wirewatch.model.StanceClass;
import java.util.List;
import java.util.Objects;

/**
 * Which articles a watch is about.
 *
 * @param text as the user wrote it
 * @param root what it means
 */
public record Query(String text, Node root) {

    public Query {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(root, "root");
    }

    /**
     * The query behind a text: words, {@code "words in a row"}, {@code word*}, {@code field:value}, {@code AND}, {@code OR},
     * {@code NOT} and parentheses. Terms side by side are joined by AND, which binds tighter than OR.
     *
     * @throws QueryException if it is none, with the column
     */
    public static Query parse(String text) {
        return new Query(text.strip(), new QueryParser(text).parse());
    }

    /** A part of a query. */
    public sealed interface Node permits All, Any, Not, Words, Field, Statement {}

    /**
     * Every one of these.
     *
     * @param parts at least two
     */
    public record All(List<Node> parts) implements Node {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /**
     * At least one of these.
     *
     * @param parts at least two
     */
    public record Any(List<Node> parts) implements Node {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Not this.
     *
     * @param part what not
     */
    public record Not(Node part) implements Node {}

    /**
     * Words in a row, in the title or in the text, in any case.
     *
     * @param words folded; at least one
     * @param isPrefix whether the last may go on
     */
    public record Words(List<String> words, boolean isPrefix) implements Node {
        public Words {
            words = List.copyOf(words);
        }
    }

    /** What a field is compared with. */
    public enum FieldName {
        /** Somebody who is named as acting, by whatever name. */
        ACTOR,
        /** The site or feed that carried it. */
        SOURCE,
        /** Who stands behind it. */
        PUBLISHER,
        /** The language, as {@code en}. */
        LANGUAGE
    }

    /**
     * A property of the article.
     *
     * @param name which
     * @param value what it must be
     */
    public record Field(FieldName name, String value) implements Node {}

    /**
     * One statement for which everything holds that is not empty here. Terms on statements that stand side by side are about the
     * same statement.
     *
     * @param holder whose; empty for anybody's
     * @param target towards whom; empty for anybody
     * @param stance which class; empty for any
     */
    public record Statement(String holder, String target, List<StanceClass> stance) implements Node {
        public Statement {
            stance = List.copyOf(stance);
        }
    }
}
