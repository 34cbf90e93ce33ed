package io.wirewatch.producer.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a line is if it is short enough and a pattern is found in it.
 *
 * @param kind what it is then
 * @param maxWords the longest line the rule speaks of
 * @param pattern what must be found
 * @param isAnchored whether it can be found at the line's begin only
 */
record LineRule(LineKind kind, int maxWords, Pattern pattern, boolean isAnchored) {

    boolean fits(String line, int words) {
        if (words > maxWords) {
            return false;
        }
        Matcher matcher = pattern.matcher(line);
        return isAnchored ? matcher.lookingAt() : matcher.find();
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
        return new LineRule(LineKind.of(parts[0]), Integer.parseInt(parts[1]), pattern, isAnchored(parts[2]));
    }

    /** Whether each alternative begins with {@code ^}: then there is no need to look for it all over the line. */
    private static boolean isAnchored(String expression) {
        int depth = 0;
        boolean isAnchored = expression.startsWith("^");
        for (int i = 0; i < expression.length(); i++) {
            char unit = expression.charAt(i);
            if (unit == '\\') {
                i++;
            } else if (unit == '(' || unit == '[') {
                depth++;
            } else if (unit == ')' || unit == ']') {
                depth--;
            } else if (unit == '|' && depth == 0) {
                isAnchored &= expression.startsWith("^", i + 1);
            }
        }
        return isAnchored && depth == 0;
    }
}
