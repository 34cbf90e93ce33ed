package io.wirewatch.producer.rule;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.wirewatch.model.Article;
import io.wirewatch.model.Excerpt;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Patterns for fields of an article; it fits where all of them are found. Immutable. */
public final class Rule {

    private final Map<RuleField, Pattern> patterns;

    private Rule(Map<RuleField, Pattern> patterns) {
        this.patterns = patterns;
    }

    /**
     * A rule.
     *
     * @param patterns regular expressions of RE2 by the field they are looked for in; {@code (?i)} at the beginning for any case
     * @throws IllegalArgumentException if there is none, or one is no such expression, with what is wrong in it
     */
    public static Rule of(Map<RuleField, String> patterns) {
        if (patterns.isEmpty()) {
            throw new IllegalArgumentException("a rule names at least one of title, body, url, category or any");
        }
        Map<RuleField, Pattern> compiled = new EnumMap<>(RuleField.class);
        patterns.forEach((field, text) -> compiled.put(field, compiled(text)));
        return new Rule(compiled);
    }

    private static Pattern compiled(String text) {
        try {
            return Pattern.compile(text);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(
                    "'" + Excerpt.of(text) + "' is no regular expression of RE2: " + e.getDescription());
        }
    }

    boolean fits(Article article) {
        return patterns.entrySet().stream().allMatch(entry -> entry.getKey().of(article).stream()
                .anyMatch(text -> entry.getValue().matcher(text).find()));
    }

    /** As in {@code title matches '(?i)football'}. */
    @Override
    public String toString() {
        return patterns.entrySet().stream()
                .map(entry -> entry.getKey().wireName() + " matches '"
                        + Excerpt.of(entry.getValue().pattern()) + "'")
                .collect(Collectors.joining(" and "));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rule rule && toString().equals(rule.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }
}
