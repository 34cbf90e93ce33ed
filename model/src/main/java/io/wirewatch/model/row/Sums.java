package io.wirewatch.model.row;

import io.wirewatch.model.Tally;
import java.util.SortedMap;
import java.util.TreeMap;

/** Sums of a tally as a row shows them. */
final class Sums {

    private static final double THOUSAND = 1000.0;

    private Sums() {}

    /** All sums whose name starts with {@code prefix}, without it. */
    static SortedMap<String, Long> under(String prefix, Tally tally) {
        SortedMap<String, Long> sums = new TreeMap<>();
        tally.counts().tailMap(prefix).forEach((measure, count) -> {
            if (measure.startsWith(prefix)) {
                sums.put(measure.substring(prefix.length()), count);
            }
        });
        return sums;
    }

    /** A sum of thousandths as a decimal: the same division for the same sum, so the same digits. */
    static double decimal(String measure, Tally tally) {
        return tally.count(measure) / THOUSAND;
    }
}
