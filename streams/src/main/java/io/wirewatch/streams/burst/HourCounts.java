package io.wirewatch.streams.burst;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What was written of one cell, by hour and publisher. Not thread-safe. */
public final class HourCounts {

    private final NavigableMap<Long, Map<String, Double>> hours = new TreeMap<>();

    /** Adds articles of a publisher to an hour. */
    public HourCounts add(Instant hour, String publisher, double articles) {
        hours.computeIfAbsent(Coverage.indexOf(hour), any -> new HashMap<>()).merge(publisher, articles, Double::sum);
        return this;
    }

    /** The hours in which anything was written, in order. */
    Collection<Long> hours() {
        return hours.keySet();
    }

    Map<String, Double> at(long hour) {
        return hours.getOrDefault(hour, Map.of());
    }

    /** What all publishers but these wrote in an hour. */
    double totalWithout(Collection<String> strangers, long hour) {
        double total = 0;
        for (Map.Entry<String, Double> written : at(hour).entrySet()) {
            total += strangers.contains(written.getKey()) ? 0 : written.getValue();
        }
        return total;
    }
}
