package io.wirewatch.bench.score;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A place in a text, half-open, in whatever its file counts.
 *
 * @param begin the first
 * @param end one past the last
 */
record Place(int begin, int end) {

    /** {@code [begin, end]}. */
    static Place ofPair(JsonNode pair) {
        return new Place(pair.path(0).asInt(), pair.path(1).asInt());
    }

    /** {@code {"begin", "end"}} as our filters write it, in code points. */
    static Place ofOurs(JsonNode ours, CodePoints points) {
        return new Place(
                points.toCodePoints(ours.path("begin").asInt()),
                points.toCodePoints(ours.path("end").asInt()));
    }

    boolean overlaps(Place other) {
        return begin < other.end && other.begin < end;
    }
}
