package io.wirewatch.model.row;

import io.wirewatch.model.Tally;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The three counts, always together, and when the first and the last of the articles were published.
 *
 * @param articles how many articles
 * @param texts how many distinct texts: reprints of one text count once
 * @param publishers how many independent publishers
 * @param firstSeen the earliest publication instant
 * @param lastSeen the latest
 */
public record Counts(
        long articles,
        long texts,
        long publishers,
        @Nullable Instant firstSeen,
        @Nullable Instant lastSeen) {

    /** The counts of a tally. */
    public static Counts of(Tally tally) {
        return new Counts(
                tally.articles(),
                tally.texts().distinct(),
                tally.publishers().size(),
                tally.firstSeen(),
                tally.lastSeen());
    }
}
