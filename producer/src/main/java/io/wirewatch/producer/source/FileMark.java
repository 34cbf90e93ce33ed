package io.wirewatch.producer.source;

import java.util.Objects;

/**
 * What was delivered of a file in a watched folder.
 *
 * @param size its bytes when it was opened
 * @param modified when it was changed last, in milliseconds since 1970
 * @param items how many of its items were delivered; of JSON Lines, how many lines were read
 * @param head by what a file that grew is told from one that was replaced: a hash of its first bytes; of a page, which article it was
 *     ({@link PageMark}); empty where neither is of use
 * @param state whether that is all of it
 */
record FileMark(long size, long modified, long items, String head, State state) {

    /** How far it is. */
    enum State {
        /** All of it was delivered. */
        WHOLE,
        /** It was being delivered. */
        PART,
        /** All but a last line that is not whole yet. */
        OPEN,
        /** It was refused, because it cannot be opened. */
        CLOSED
    }

    private static final int FIELDS = 5;
    private static final int RADIX = 36;

    FileMark {
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(state, "state");
    }

    boolean isOf(long otherSize, long otherModified) {
        return size == otherSize && modified == otherModified;
    }

    FileMark at(long delivered, State now) {
        return new FileMark(size, modified, delivered, head, now);
    }

    FileMark headed(String newHead) {
        return new FileMark(size, modified, items, newHead, state);
    }

    String toText() {
        return String.join(
                " ",
                Long.toString(size, RADIX),
                Long.toString(modified, RADIX),
                Long.toString(items, RADIX),
                head.isEmpty() ? "-" : head,
                state.name().substring(0, 1));
    }

    /** The mark behind its text. */
    static FileMark parse(String text) {
        String[] parts = text.split(" ", FIELDS);
        State state = State.WHOLE;
        for (State one : State.values()) {
            state = parts[4].equals(one.name().substring(0, 1)) ? one : state;
        }
        return new FileMark(
                Long.parseLong(parts[0], RADIX),
                Long.parseLong(parts[1], RADIX),
                Long.parseLong(parts[2], RADIX),
                parts[3].equals("-") ? "" : parts[3],
                state);
    }
}
