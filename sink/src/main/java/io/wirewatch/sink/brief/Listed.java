package io.wirewatch.sink.brief;

import java.util.List;

/**
 * The first of many.
 *
 * @param shown the first
 * @param inAll how many there are with those that are left out
 */
public record Listed<T>(List<T> shown, int inAll) {

    public Listed {
        shown = List.copyOf(shown);
    }

    /** How many are left out. */
    public int rest() {
        return inAll - shown.size();
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return shown.isEmpty();
    }
}
