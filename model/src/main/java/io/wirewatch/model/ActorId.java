package io.wirewatch.model;

import java.util.regex.Pattern;

/**
 * The one stable name of an actor, whatever it is called in a text: {@code lukashenko}, {@code country:BY}, {@code org:nato}.
 *
 * @param value 1 to 128 characters: letters and digits of any script, and {@code : . _ -} between them
 */
public record ActorId(String value) implements Comparable<ActorId> {

    private static final int LONGEST = 128;

    private static final Pattern RULE =
            Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}:._-]{0,126}[\\p{L}\\p{M}\\p{N}])?");

    public ActorId {
        if (!isPlain(value) && !RULE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "an actor id is 1 to 128 letters and digits, with : . _ - between them, got '" + Excerpt.of(value)
                            + "'");
        }
    }

    /** What nearly every id is: letters and digits of ASCII with marks between. Many are made for each article. */
    private static boolean isPlain(String value) {
        int last = value.length() - 1;
        if (last < 0 || last >= LONGEST || !isLetterOrDigit(value.charAt(0)) || !isLetterOrDigit(value.charAt(last))) {
            return false;
        }
        for (int i = 1; i < last; i++) {
            char c = value.charAt(i);
            if (!isLetterOrDigit(c) && c != ':' && c != '.' && c != '_' && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    @Override
    public int compareTo(ActorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
