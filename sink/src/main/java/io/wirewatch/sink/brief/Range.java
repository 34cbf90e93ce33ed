package io.wirewatch.sink.brief;

import io.wirewatch.sink.store.ReadOnlyDatabase.Edge;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time.
 *
 * @param from its beginning, inclusive; null for everything before its end
 * @param to its end, exclusive: the <em>as of</em>
 */
public record Range(@Nullable Instant from, Instant to) {

    /** Before anything that is counted: dates before 1900 are refused. */
    private static final Instant BEGINNING = Instant.parse("1800-01-01T00:00:00Z");

    public Range {
        if (from != null && !from.isBefore(to)) {
            throw new IllegalArgumentException("a stretch of time ends after its beginning, got " + from + " to " + to);
        }
    }

    /** The stretch of this length that ends here; everything for a length of zero. */
    public static Range endingAt(Instant to, Duration length) {
        return new Range(length.isZero() ? null : to.minus(length), to);
    }

    /** The stretch of the same length that ends where this one begins; empty where this one is everything. */
    public Optional<Range> before() {
        return from == null ? Optional.empty() : Optional.of(new Range(from.minus(length()), from));
    }

    /** How long it is; zero for everything. */
    public Duration length() {
        return from == null ? Duration.ZERO : Duration.between(from, to);
    }

    /** Its beginning, or a moment before anything. */
    public Instant since() {
        return from == null ? BEGINNING : from;
    }

    /** Its beginning as a value of a query. */
    public Edge first() {
        return new Edge(since());
    }

    /** Its end as a value of a query. */
    public Edge last() {
        return new Edge(to);
    }
}
