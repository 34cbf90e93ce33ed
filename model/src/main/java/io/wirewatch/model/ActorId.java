package io.wirewatch.model;

import java.util.regex.Pattern;

/**
 * The one stable name of an actor, whatever it is called in a text: {@code lukashenko}, {@code country:BY}, {@code org:nato}.
 *
 * @param value 1 to 128 characters: letters and digits of any script, and {@code : . _ -} between them
 */
public record ActorId(String value) implements Comparable<ActorId> {

    private static final Pattern RULE =
            Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}:._-]{0,126}[\\p{L}\\p{M}\\p{N}])?");

    public ActorId {
        if (!RULE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "an actor id is 1 to 128 letters and digits, with : . _ - between them, got '" + Excerpt.of(value)
                            + "'");
        }
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
