package io.wirewatch.model.rule;

import io.wirewatch.model.StanceClass;
import io.wirewatch.model.rule.Query.All;
import io.wirewatch.model.rule.Query.Any;
import io.wirewatch.model.rule.Query.Field;
import io.wirewatch.model.rule.Query.FieldName;
import io.wirewatch.model.rule.Query.Node;
import io.wirewatch.model.rule.Query.Not;
import io.wirewatch.model.rule.Query.Statement;
import io.wirewatch.model.rule.Query.Words;
import io.wirewatch.model.rule.QueryTokens.Kind;
import io.wirewatch.model.rule.QueryTokens.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** By recursive descent: {@code any = all (OR all)*}, {@code all = not ([AND] not)*}, {@code not = [NOT] (term | ( any ))}. */
final class QueryParser {

    private static final List<String> FIELDS =
            List.of("actor", "holder", "target", "stance", "source", "publisher", "language");
    /** Deeper than anybody writes; a parser by descent must not be driven into the end of its stack. */
    private static final int MOST_NESTED = 50;

    private final QueryTokens tokens;
    private int depth;

    QueryParser(String text) {
        this.tokens = new QueryTokens(text);
    }

    Node parse() {
        Node root = any();
        Token rest = tokens.peek();
        if (rest.kind() != Kind.END) {
            throw tokens.complaint(rest, "a ')' that closes nothing");
        }
        return root;
    }

    private Node any() {
        List<Node> parts = new ArrayList<>(List.of(all()));
        while (tokens.skip(Kind.OR)) {
            parts.add(all());
        }
        return parts.size() == 1 ? parts.get(0) : new Any(parts);
    }

    private Node all() {
        List<Node> parts = new ArrayList<>();
        do {
            parts.add(not());
        } while (tokens.skip(Kind.AND) || tokens.peek().kind().isBeginOfTerm());
        List<Node> joined = Statements.joined(parts);
        return joined.size() == 1 ? joined.get(0) : new All(joined);
    }

    private Node not() {
        if (++depth > MOST_NESTED) {
            throw tokens.complaint(tokens.peek(), "more than " + MOST_NESTED + " levels");
        }
        Node node = tokens.skip(Kind.NOT) ? new Not(not()) : term();
        depth--;
        return node;
    }

    private Node term() {
        Token token = tokens.next();
        switch (token.kind()) {
            case OPEN:
                Node inner = any();
                if (!tokens.skip(Kind.CLOSE)) {
                    throw tokens.complaint(token, "a '(' that is not closed");
                }
                return inner;
            case WORD, PHRASE:
                return words(token);
            case FIELD:
                return field(token, tokens.next());
            case END:
                throw tokens.complaint(token, "a term is missing");
            default:
                throw tokens.complaint(token, "a term is missing before '" + token.text() + "'");
        }
    }

    private Node words(Token token) {
        boolean isPrefix = token.kind() == Kind.WORD && token.text().endsWith("*");
        List<String> words = QueryWords.of(token.text());
        if (words.isEmpty()) {
            throw tokens.complaint(token, "no letter or digit in '" + token.text() + "'");
        }
        return new Words(words, isPrefix);
    }

    private Node field(Token field, Token value) {
        if (value.kind() != Kind.WORD && value.kind() != Kind.PHRASE) {
            throw tokens.complaint(field, "a value is missing behind '" + field.text() + ":'");
        }
        String text = value.text();
        return switch (field.text()) {
            case "holder" -> new Statement(text, "", List.of());
            case "target" -> new Statement("", text, List.of());
            case "stance" -> new Statement("", "", List.of(stance(value)));
            case "actor", "source", "publisher", "language" ->
                new Field(FieldName.valueOf(field.text().toUpperCase(Locale.ROOT)), text);
            default ->
                throw tokens.complaint(
                        field, "unknown field '" + field.text() + "', there are " + String.join(", ", FIELDS));
        };
    }

    private StanceClass stance(Token value) {
        String name = value.text().toUpperCase(Locale.ROOT);
        return Arrays.stream(StanceClass.values())
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(() -> tokens.complaint(
                        value,
                        "unknown stance '" + value.text() + "', there are " + Arrays.toString(StanceClass.values())));
    }
}
