package io.wirewatch.sink.brief;

/**
 * Words of a sentence that say something.
 *
 * @param begin the first code unit within the sentence
 * @param end one past the last
 * @param kind what they say
 */
public record Mark(int begin, int end, Kind kind) {

    /** What marked words say. */
    public enum Kind {
        /** Who does or says it. */
        HOLDER,
        /** What is done or said. */
        CUE,
        /** Towards whom. */
        TARGET,
        /** Who is named. */
        NAME
    }
}
