package io.wirewatch.producer.fetch;

import java.time.Duration;

/**
 * How much one request may take.
 *
 * @param time from the first connection to the last byte, redirects included
 * @param silence how long the other side may say nothing
 * @param bytes the largest body, unpacked
 * @param redirects the longest chain of redirects
 * @param ratio how many times its size a compressed body may unpack to; text packs to a fifth, markup at its most repetitive to a
 *     fiftieth
 * @param pause between two requests to one host
 */
public record FetchLimits(Duration time, Duration silence, int bytes, int redirects, int ratio, Duration pause) {

    /** Half a minute, 10 s of silence, 16 MiB, 5 redirects, 1 to 200, a second between two requests. */
    public static final FetchLimits DEFAULT =
            new FetchLimits(Duration.ofSeconds(30), Duration.ofSeconds(10), 16 << 20, 5, 200, Duration.ofSeconds(1));

    public FetchLimits {
        if (time.isNegative() || time.isZero() || silence.isNegative() || silence.isZero() || pause.isNegative()) {
            throw new IllegalArgumentException(
                    "limits of time are positive, got " + time + ", " + silence + " and " + pause);
        }
        if (bytes < 1 || redirects < 0 || ratio < 1) {
            throw new IllegalArgumentException("limits are positive, got " + bytes + " bytes, " + redirects
                    + " redirects and a ratio of " + ratio);
        }
    }
}
