package io.wirewatch.producer.extract;

import java.util.regex.Pattern;

/**
 * What a line is if it is short enough and a pattern is found in it.
 *
 * @param kind what it is then
 * @param maxWords the longest line the rule speaks of
 * @param pattern what must be found
 */
record LineRule(LineKind kind, int maxWords, Pattern pattern) {

    boolean fits(String line, int words) {
        return words <= maxWords && pattern.matcher(line).find();
    }

    /**
     * The rule behind a line of {@code line-rules.txt}.
     *
     * @param agencies stands in for {@code {agency}}: an alternation of names
     * @throws IllegalArgumentException if the line is no rule
     */
    static LineRule parse(String line, String agencies) {
        String[] parts = line.split(" ", 3);
        if (parts.length < 3) {
            throw new IllegalArgumentException("a rule is KIND WORDS PATTERN, got '" + line + "'");
        }
        Pattern pattern = Pattern.compile(
                parts[2].replace("{agency}", "(?:" + agencies + ")"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return new LineRule(LineKind.of(parts[0]), Integer.parseInt(parts[1]), pattern);
    }
}
