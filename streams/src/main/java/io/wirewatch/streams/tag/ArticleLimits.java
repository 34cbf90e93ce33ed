package io.wirewatch.streams.tag;

import java.time.Duration;
import java.time.Instant;

/**
 * Which articles can be counted.
 *
 * @param horizon nothing published before this is believed
 * @param ahead how far a publication instant may lie after the moment of collection: zones reach 14 hours ahead of UTC, and a
 *     clock may be wrong
 * @param textLength the longest text, in UTF-16 code units
 */
public record ArticleLimits(Instant horizon, Duration ahead, int textLength) {

    /** From 1900 on, at most a day ahead, at most a million code units. */
    public static final ArticleLimits DEFAULT =
            new ArticleLimits(Instant.parse("1900-01-01T00:00:00Z"), Duration.ofDays(1), 1_000_000);
}
