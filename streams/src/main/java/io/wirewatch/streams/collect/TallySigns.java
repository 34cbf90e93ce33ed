package io.wirewatch.streams.collect;

import java.util.Map;

/** The sign of sums: to book, or to cancel what was booked. */
final class TallySigns {

    private TallySigns() {}

    /** Multiplies every sum by {@code sign}, in place. */
    static void apply(Map<String, Long> counts, int sign) {
        counts.replaceAll((measure, count) -> count * sign);
    }
}
