package io.wirewatch.model;

/**
 * A stretch of a text: {@code begin} inclusive, {@code end} exclusive, in UTF-16 code units.
 *
 * @param begin the first unit, not negative
 * @param end one past the last unit, not before {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {

    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("a span needs 0 <= begin <= end, got [" + begin + ", " + end + ")");
        }
    }

    /** How many code units the span covers. */
    public int length() {
        return end - begin;
    }

    /** Whether every unit of {@code other} lies in this span. */
    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    /** Whether the two spans share at least one unit. */
    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /**
     * The covered part of a text.
     *
     * @throws IndexOutOfBoundsException if the span reaches past the end of {@code text}
     */
    public String of(String text) {
        return text.substring(begin, end);
    }

    /** The same stretch, {@code distance} units further on. */
    public Span shiftedBy(int distance) {
        return new Span(begin + distance, end + distance);
    }

    /** By begin, then by end. */
    @Override
    public int compareTo(Span other) {
        int byBegin = Integer.compare(begin, other.begin);
        return byBegin != 0 ? byBegin : Integer.compare(end, other.end);
    }
}
